import type { Spend } from '@stplan/model';

/** Titles that say what a cost is spent on, as accounts print them. */
const TITLES: ReadonlyMap<string, Spend> = new Map([
  ['pay', 'pay'],
  ['non-pay', 'non-pay'],
]);

/** What a cost is spent on: the word after `cost`, or else a title that says no more than that. */
export function spendOf(
  word: string | undefined,
  line: string | undefined,
  title: string | undefined,
): Spend | undefined {
  if (line !== 'cost') return undefined;
  // The grammar lets only these words through.
  return (word as Spend | undefined) ?? TITLES.get(title?.trim().toLowerCase() ?? '');
}
