import type { ElementKind } from '@stplan/model';
import { dateText } from '@stplan/model';
import { valueText } from '../difference-value.ts';
import type {
  Change,
  Direction,
  ForecastChange,
  PlanDifference,
  PositionChange,
  StatementChange,
} from '../plan-difference.ts';
import { sizeText } from './amount-text.ts';
import { turnText } from './change-text.ts';
import { counted, sentence } from './counted.ts';
import { elementSentences, remainderSentences } from './element-sentences.ts';
import { MEASURE_WORDS, positionSentences } from './position-sentences.ts';
import { statementSentences, verdictsText } from './statement-words.ts';

/** A line of the details: what it is of, what of it, when, and what became of it. */
export type DifferenceLine = {
  readonly of: string;
  readonly title: string | undefined;
  readonly what: string;
  readonly period: string | undefined;
  readonly text: string;
  readonly direction: Direction;
  /** What it tells of. */
  readonly about: DifferenceSubject;
};

/** The change that a line tells of. */
export type DifferenceSubject =
  | { readonly form: 'position'; readonly change: PositionChange }
  | { readonly form: 'statement'; readonly change: StatementChange }
  | { readonly form: 'element'; readonly change: Change }
  | { readonly form: 'forecast'; readonly change: ForecastChange };

/** What concerns one organisation, or the plan as a whole. */
export type DifferenceGroup = {
  readonly name: string;
  readonly title: string | undefined;
  readonly lines: readonly DifferenceLine[];
};

/** A difference as every way out shows it: a summary in sentences, then lines by organisation. Its texts are data. */
export type DifferencePage = {
  readonly plan: string;
  readonly summary: readonly string[];
  readonly groups: readonly DifferenceGroup[];
};

/** The words of a difference. */
export function differencePage(difference: PlanDifference): DifferencePage {
  const lines = [
    ...difference.positions.map((change) => ({
      organisations: change.isSystem ? [] : [change.subject],
      line: positionLine(change),
    })),
    ...difference.statements.map((change) => ({
      organisations: change.organisations.length === 1 ? change.organisations : [],
      line: {
        of: change.title,
        title: undefined,
        what: '',
        period: change.period !== undefined && change.title.includes(change.period) ? undefined : change.period,
        text: verdictsText(change),
        direction: WORSE.has(change.turn)
          ? ('worse' as const)
          : BETTER.has(change.turn)
            ? ('better' as const)
            : undefined,
        about: { form: 'statement' as const, change },
      },
    })),
    ...difference.changes
      .filter((change) => !isShownAbove(change, difference))
      .sort(byKind)
      .map((change) => ({ organisations: change.organisations, line: changeLine(change) })),
    ...difference.forecasts.map((change) => ({ organisations: change.organisations, line: forecastLine(change) })),
  ];
  const names = [...new Set(lines.map(({ organisations: [name = ''] }) => name))].sort();
  return {
    plan: difference.plan,
    summary: summaryOf(difference),
    groups: names.map((name) => ({
      name: name === '' ? 'The system' : name,
      title: difference.titles[name],
      lines: lines.flatMap(({ organisations: [own = ''], line }) => (own === name ? [line] : [])),
    })),
  };
}

/** A stated position stands among the positions already. */
function isShownAbove({ kind, name, what, period, turn, area }: Change, { positions }: PlanDifference): boolean {
  if (kind !== 'position' || area !== 'statement' || turn !== 'changed') return false;
  return positions.some(({ subject, measure, year }) => subject === name && measure === what && year === period);
}

const WORSE: ReadonlySet<string> = new Set(['stopped closing', 'further apart', 'found open']);
const BETTER: ReadonlySet<string> = new Set(['now closes', 'closer', 'no longer open']);

function summaryOf(difference: PlanDifference): readonly string[] {
  const sentences = [
    ...positionSentences(difference),
    ...statementSentences(difference.statements),
    ...elementSentences(difference),
    ...remainderSentences(difference),
  ];
  const others = difference.changes.length;
  if (sentences.length > 0) return sentences.map(sentence);
  return [others === 0 ? 'The plans say the same.' : sentence(`${counted(others, 'detail')} changed`)];
}

function positionLine(change: PositionChange): DifferenceLine {
  const { measure, year, before, after, difference, direction } = change;
  const sides = [before, after].map((value) => (value === undefined ? 'not stated' : valueText(value)));
  const by =
    difference === undefined || after === undefined
      ? ''
      : `, ${direction} by ${sizeText(difference, after.unit, after.scale, after.digits)}`;
  return {
    of: MEASURE_WORDS[measure],
    title: undefined,
    what: '',
    period: year,
    text: `${sides.join(' → ')}${by}`,
    direction,
    about: { form: 'position', change },
  };
}

function forecastLine(change: ForecastChange): DifferenceLine {
  const { milestone, title, before, after, turn, because } = change;
  const cause = because === undefined ? '' : `, because of ${because}`;
  return {
    of: milestone,
    title,
    what: 'expected',
    period: undefined,
    text: `${dateText(before.date)} → ${dateText(after.date)}, ${turn}${cause}`,
    direction: undefined,
    about: { form: 'forecast', change },
  };
}

function changeLine(change: Change): DifferenceLine {
  const { kind, name, title, what, period, area } = change;
  const words = area === 'source' ? `${what} source` : area === 'wording' && what === '' ? 'note' : what;
  return {
    of: kind === name || name === '' ? kind : `${kind} ${name}`,
    title,
    what: words.trim(),
    period,
    text: turnText(change),
    direction: change.direction ?? turnDirection(change.turn),
    about: { form: 'element', change },
  };
}

function turnDirection(turn: Change['turn']): Direction {
  if (turn === 'weakened' || turn === 'slipped' || turn === 'no longer signed' || turn === 'no longer accepted')
    return 'worse';
  return turn === 'strengthened' || turn === 'completed' || turn === 'signed' || turn === 'accepted'
    ? 'better'
    : undefined;
}

/** Money first, then delivery, then what a reader needs least. */
const ORDER: readonly ElementKind[] = [
  'plan',
  'position',
  'contract',
  'efficiency',
  'investment',
  'funding',
  'transfer',
  'pooled budget',
  'capital',
  'activity',
  'beds',
  'workforce',
  'commitment',
  'milestone',
  'programme',
  'indicator',
  'service change',
  'risk',
  'sign-off',
];
const AREAS: readonly Change['area'][] = ['statement', 'source', 'wording'];

function byKind(a: Change, b: Change): number {
  return AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || rank(a.kind) - rank(b.kind);
}

function rank(kind: ElementKind): number {
  const at = ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
}
