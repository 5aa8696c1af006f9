import type { ElementKind } from '@stplan/model';
import type { Change, ForecastChange, PlanDifference, Turn } from '../plan-difference.ts';
import { counted, named } from './counted.ts';

/** Elements that are counted together, and how. */
const FAMILIES: readonly { readonly kinds: readonly ElementKind[]; readonly one: string; readonly many?: string }[] = [
  { kinds: ['efficiency'], one: 'scheme' },
  { kinds: ['investment'], one: 'investment' },
  { kinds: ['funding'], one: 'fund' },
  { kinds: ['capital'], one: 'capital scheme' },
  { kinds: ['contract'], one: 'contract' },
  { kinds: ['milestone'], one: 'milestone' },
  { kinds: ['commitment'], one: 'commitment' },
  { kinds: ['position'], one: 'control total' },
  { kinds: ['risk'], one: 'risk' },
  { kinds: ['sign-off'], one: 'sign-off' },
];

/** What is worth a line of the summary, said of one and of several. */
const TURNS: { readonly [T in Turn]?: readonly [string, string] } = {
  dropped: ['is dropped', 'are dropped'],
  added: ['is added', 'are added'],
  renamed: ['has another name', 'have other names'],
  weakened: ['is weakened', 'are weakened'],
  strengthened: ['is strengthened', 'are strengthened'],
  slipped: ['slips', 'slip'],
  'brought forward': ['is brought forward', 'are brought forward'],
  completed: ['is reached', 'are reached'],
  reopened: ['is open again', 'are open again'],
  signed: ['is signed', 'are signed'],
  'no longer signed': ['is no longer signed', 'are no longer signed'],
  accepted: ['is accepted', 'are accepted'],
  'no longer accepted': ['is no longer accepted', 'are no longer accepted'],
};

/** A row that comes or goes is no element that does. */
const OF_WHOLE: ReadonlySet<Turn> = new Set<Turn>(['dropped', 'added', 'renamed']);

/** How many schemes, contracts, milestones, ... became what. */
export function elementSentences({ changes, forecasts }: PlanDifference): readonly string[] {
  return FAMILIES.flatMap(({ kinds, one, many }) =>
    (Object.entries(TURNS) as [Turn, readonly [string, string]][]).flatMap(([turn, [single, several]]) => {
      const names = new Set(changes.filter((change) => counts(change, kinds, turn)).map(({ name }) => name));
      if (kinds.includes('milestone')) for (const name of forecastNames(forecasts, turn)) names.add(name);
      const count = counted(names.size, one, many);
      return names.size === 0 ? [] : [`${count} ${names.size === 1 ? single : several}${named(names)}`];
    }),
  );
}

function counts({ kind, turn, what, area }: Change, kinds: readonly ElementKind[], wanted: Turn): boolean {
  if (area !== 'statement' || turn !== wanted || !kinds.includes(kind)) return false;
  return OF_WHOLE.has(turn) ? what === '' && kind !== 'position' : true;
}

function forecastNames(forecasts: readonly ForecastChange[], turn: Turn): readonly string[] {
  return forecasts.filter((forecast) => forecast.turn === turn).map(({ milestone }) => milestone);
}

/** What becomes of figures and of other things that an element says, where no sentence above speaks of it. */
const WITHIN: readonly { readonly turn: Turn; readonly words: string }[] = [
  { turn: 'changed', words: 'moved' },
  { turn: 'added', words: 'added' },
  { turn: 'dropped', words: 'dropped' },
  { turn: 'restated', words: 'restated' },
];

/** What is left to count: figures, other details, sources and prose. */
export function remainderSentences({ changes }: PlanDifference): readonly string[] {
  const within = changes.filter(({ area, what }) => area === 'statement' && what !== '');
  const isFigure = ({ before, after }: Change) => (after ?? before)?.form === 'figure';
  const figures = within.filter(isFigure);
  const details = within.filter((change) => !isFigure(change) && WITHIN.some(({ turn }) => turn === change.turn));
  const sources = changes.filter(({ area }) => area === 'source');
  const prose = changes.filter(({ area }) => area === 'wording');
  return [
    ...WITHIN.flatMap(({ turn, words }) => {
      const count = figures.filter((change) => change.turn === turn).length;
      return count === 0 ? [] : [`${counted(count, 'figure')} ${words}`];
    }),
    ...(details.length === 0 ? [] : [`${counted(details.length, 'detail')} changed`]),
    ...(sources.length === 0 ? [] : [`${counted(sources.length, 'mention')} of sources changed`]),
    ...(prose.length === 0 ? [] : [`${counted(prose.length, 'text')} reworded`]),
  ];
}
