import type { Verdict } from '@stplan/model';

/** How a verdict is worded, from the gravest to the best. Colour never says more than the word. */
export const VERDICT_WORDS: {
  readonly [V in Verdict]: { readonly word: string; readonly tone: 'bad' | 'open' | 'good' };
} = {
  unexplained: { word: 'unexplained', tone: 'bad' },
  'not-met': { word: 'not met', tone: 'bad' },
  exceeds: { word: 'over the limit', tone: 'bad' },
  incomparable: { word: 'not comparable', tone: 'open' },
  incomplete: { word: 'incomplete', tone: 'open' },
  'within-rounding': { word: 'within rounding', tone: 'good' },
  met: { word: 'met', tone: 'good' },
  exact: { word: 'exact', tone: 'good' },
};

const ORDER = Object.keys(VERDICT_WORDS) as Verdict[];

/** Negative when the first verdict is the graver one. */
export function byGravity(a: Verdict, b: Verdict): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/** Whether a statement with this verdict needs somebody to act. */
export function isBroken(verdict: Verdict): boolean {
  return VERDICT_WORDS[verdict].tone === 'bad';
}
