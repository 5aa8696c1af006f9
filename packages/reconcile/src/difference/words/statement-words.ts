import { type Exact, type IdentityName, type Verdict, ZERO } from '@stplan/model';
import type { StatementChange, StatementTurn } from '../plan-difference.ts';
import { sizeText } from './amount-text.ts';
import { counted, named } from './counted.ts';

/** Whether a statement is of two figures that should agree, of a sum that should close, or of a target to be met. */
type Sort = 'agree' | 'close' | 'target';
type Noun = { readonly one: string; readonly many?: string; readonly sort?: Sort };

/** What a statement is called among others. */
const NOUNS: { readonly [I in IdentityName]: Noun } = {
  bridge: { one: 'bridge', sort: 'close' },
  'control total': { one: 'control total', sort: 'target' },
  'savings needed': { one: 'sum of savings needed', many: 'sums of savings needed', sort: 'target' },
  system: { one: 'sum of the system', many: 'sums of the system', sort: 'close' },
  'contract value': { one: 'contract' },
  'contract tie': { one: 'contract' },
  'contract activity': { one: 'contract' },
  'do-nothing agreement': { one: 'line between two organisations', many: 'lines between two organisations' },
  table: { one: 'table', sort: 'close' },
  basis: { one: 'figure on two bases', many: 'figures on two bases' },
  effect: { one: 'effect of a scheme', many: 'effects of schemes' },
  'part-year effect': { one: 'part-year effect' },
  'double count': { one: 'effect counted by two', many: 'effects counted by two' },
  capital: { one: 'capital scheme', sort: 'close' },
  transfers: { one: 'transfer' },
  expectation: { one: 'expectation', sort: 'target' },
  consolidation: { one: 'consolidation', sort: 'close' },
  underlying: { one: 'underlying position' },
  phasing: { one: 'phasing', sort: 'close' },
  continuity: { one: 'opening position' },
  workforce: { one: 'workforce table', sort: 'close' },
  'bed demand': { one: 'number of beds', many: 'numbers of beds' },
  actuals: { one: 'forecast' },
};

type Phrase = readonly [one: string, several: string];

/** What is said of one and of several. */
const PHRASES: { readonly [T in StatementTurn]: { readonly [S in Sort]: Phrase } } = {
  'stopped closing': {
    agree: ['no longer agrees', 'no longer agree'],
    close: ['no longer closes', 'no longer close'],
    target: ['is no longer met', 'are no longer met'],
  },
  'now closes': {
    agree: ['now agrees', 'now agree'],
    close: ['now closes', 'now close'],
    target: ['is now met', 'are now met'],
  },
  'further apart': {
    agree: ['is further apart', 'are further apart'],
    close: ['is open by more', 'are open by more'],
    target: ['is missed by more', 'are missed by more'],
  },
  closer: {
    agree: ['is closer', 'are closer'],
    close: ['is open by less', 'are open by less'],
    target: ['is missed by less', 'are missed by less'],
  },
  'found open': {
    agree: ['is new and does not agree', 'are new and do not agree'],
    close: ['is new and does not close', 'are new and do not close'],
    target: ['is new and not met', 'are new and not met'],
  },
  'no longer open': {
    agree: ['that did not agree is gone', 'that did not agree are gone'],
    close: ['that did not close is gone', 'that did not close are gone'],
    target: ['that was not met is gone', 'that were not met are gone'],
  },
  'no longer compared': {
    agree: ['can no longer be compared', 'can no longer be compared'],
    close: ['can no longer be worked out', 'can no longer be worked out'],
    target: ['can no longer be tested', 'can no longer be tested'],
  },
  'compared again': {
    agree: ['can be compared now', 'can be compared now'],
    close: ['can be worked out now', 'can be worked out now'],
    target: ['can be tested now', 'can be tested now'],
  },
};

/** How many of each kind came out otherwise, counted by what they speak of; those that follow from others are left out. */
export function statementSentences(changes: readonly StatementChange[]): readonly string[] {
  const groups = new Map<string, { readonly change: StatementChange; readonly subjects: Set<string> }>();
  for (const change of changes) {
    if (change.follows) continue;
    const key = `${change.turn} ${NOUNS[change.identity].one}`;
    const group = groups.get(key) ?? { change, subjects: new Set<string>() };
    group.subjects.add(change.subject);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ change: { identity, turn }, subjects }) => {
    const { one, many, sort = 'agree' } = NOUNS[identity];
    const [single, several] = PHRASES[turn][sort];
    return `${counted(subjects.size, one, many)} ${subjects.size === 1 ? single : several}${named(subjects)}`;
  });
}

const VERDICTS: { readonly [V in Verdict]: string } = {
  exact: 'closes',
  'within-rounding': 'closes within rounding',
  unexplained: 'open',
  incomparable: 'not comparable',
  incomplete: 'incomplete',
  met: 'met',
  'not-met': 'missed',
  exceeds: 'exceeded',
};

/** `closes → open by £1.0m`. */
export function verdictsText(change: StatementChange): string {
  const { before, after, follows } = change;
  const text = `${sideText(before, change)} → ${sideText(after, change)}`;
  return follows ? `${text}, because of another` : text;
}

function sideText(side: StatementChange['before'], { unit, scale, digits }: StatementChange): string {
  if (side === undefined) return 'not there';
  const by: Exact = side.unexplained ?? ZERO;
  return side.unexplained === undefined
    ? VERDICTS[side.verdict]
    : `${VERDICTS[side.verdict]} by ${sizeText(by, unit, scale, digits)}`;
}
