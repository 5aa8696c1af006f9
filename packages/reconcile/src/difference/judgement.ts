import { compare, compareDates, type ElementKind, type PlanElement } from '@stplan/model';
import type { DifferenceValue } from './difference-value.ts';
import type { Direction, Turn } from './plan-difference.ts';

/** Two values of one thing, of which one may be missing, in the element that says it. */
export type Pair = {
  readonly kind: ElementKind;
  readonly element: PlanElement;
  readonly what: string;
  readonly before: DifferenceValue | undefined;
  readonly after: DifferenceValue | undefined;
  /** Whether less of an indicator is what is wanted, by its name. */
  readonly lowerIsBetter: (indicator: string) => boolean;
};

type Judge = (pair: Pair) => Turn | undefined;

/** What became of one thing, in the order in which these are asked; what none of them knows has changed, come or gone. */
const JUDGES: readonly Judge[] = [commitmentTurn, milestoneTurn, contractTurn, controlTotalTurn, dateTurn];

export function turnOf(pair: Pair): Turn {
  for (const judge of JUDGES) {
    const turn = judge(pair);
    if (turn !== undefined) return turn;
  }
  if (pair.before === undefined) return 'added';
  return pair.after === undefined ? 'dropped' : 'changed';
}

/** What a commitment is held to by: without one of these it can no longer be missed. */
const HOLDS: ReadonlySet<string> = new Set(['owner', 'due', 'indicator', 'target', 'target by', 'baseline', 'answers']);
const HELP: ReadonlySet<string> = new Set(['delivered by', 'funded by']);

function commitmentTurn(pair: Pair): Turn | undefined {
  const { kind, what, before, after } = pair;
  if (kind !== 'commitment') return undefined;
  const holds = HOLDS.has(what) || HELP.has(what) || what.startsWith('trajectory planned');
  if (holds && after === undefined) return 'weakened';
  if (holds && before === undefined) return 'strengthened';
  if (what === 'due' || what === 'target by') return dateTurn(pair) === 'slipped' ? 'weakened' : 'strengthened';
  if (what === 'target' || what.startsWith('trajectory planned')) {
    const direction = figureDirection(pair);
    return direction && (direction === 'better' ? 'strengthened' : 'weakened');
  }
  return undefined;
}

function milestoneTurn({ kind, what, before, after }: Pair): Turn | undefined {
  if (kind !== 'milestone' || what !== 'status') return undefined;
  const [was, is] = [startsWith(before, 'complete'), startsWith(after, 'complete')];
  if (was !== is) return is ? 'completed' : 'reopened';
  const [late, later] = [startsWith(before, 'delayed'), startsWith(after, 'delayed')];
  return late === later ? undefined : later ? 'slipped' : 'brought forward';
}

function contractTurn({ kind, what, before, after }: Pair): Turn | undefined {
  if (kind !== 'contract' || what !== 'status') return undefined;
  const [was, is] = [startsWith(before, 'signed'), startsWith(after, 'signed')];
  return was === is ? undefined : is ? 'signed' : 'no longer signed';
}

function controlTotalTurn({ kind, what, before, after }: Pair): Turn | undefined {
  if (kind !== 'position' || !what.startsWith('control total')) return undefined;
  const [was, is] = [startsWith(before, 'accepted'), startsWith(after, 'accepted')];
  return was === is ? undefined : is ? 'accepted' : 'no longer accepted';
}

/** A plan is of a later day because time has passed, not because it is late. */
const NO_PLANNED_DAYS: ReadonlySet<ElementKind> = new Set<ElementKind>(['plan', 'source', 'agreement', 'sign-off']);

function dateTurn({ kind, before, after }: Pair): Turn | undefined {
  if (before?.form !== 'date' || after?.form !== 'date' || NO_PLANNED_DAYS.has(kind)) return undefined;
  return compareDates(before.date, after.date) < 0 ? 'slipped' : 'brought forward';
}

function startsWith(value: DifferenceValue | undefined, word: string): boolean {
  return value?.form === 'text' && value.text.startsWith(word);
}

/** Of which more is better (1) or worse (-1) for who plans it, by kind of element and what is said. */
const WISHES: readonly { readonly kind: ElementKind; readonly what: RegExp; readonly more: 1 | -1 }[] = [
  { kind: 'position', what: /^cost\b|^running costs/, more: -1 },
  { kind: 'position', what: /^control total|^allocation|^capital limit/, more: 1 },
  { kind: 'position', what: /./, more: 1 },
  { kind: 'investment', what: /^costs/, more: -1 },
  { kind: 'risk', what: /^(gross|net|value)/, more: -1 },
  { kind: 'capital', what: /^uses|^requested/, more: -1 },
  { kind: 'capital', what: /^sources|^awarded/, more: 1 },
  ...(['efficiency', 'investment', 'funding', 'capital', 'pooled budget', 'transfer'] as const).map((kind) => ({
    kind,
    what: /^(?!phased|phasing|price|variable|semi-fixed|fixed|activity|beds|workforce|budgets|build|life|charge)/,
    more: 1 as const,
  })),
];

/** Whether a figure is better or worse for whose it is. */
export function figureDirection(pair: Pair): Direction {
  const { before, after, kind, what } = pair;
  if (before?.form !== 'figure' || after?.form !== 'figure') return undefined;
  const side = compare(after.value, before.value);
  const more =
    kind === 'commitment' || kind === 'indicator'
      ? moreOfIndicator(pair)
      : WISHES.find((wish) => wish.kind === kind && wish.what.test(what))?.more;
  if (side === 0 || more === undefined) return undefined;
  return side * more > 0 ? 'better' : 'worse';
}

function moreOfIndicator({ element, what, lowerIsBetter }: Pair): 1 | -1 | undefined {
  if (!/^(target|trajectory|standard)/.test(what)) return undefined;
  const indicator =
    element.kind === 'commitment'
      ? element.indicator?.value.name
      : element.kind === 'indicator'
        ? element.name
        : undefined;
  if (indicator === undefined) return undefined;
  return lowerIsBetter(indicator) ? -1 : 1;
}
