import type { Statement, Term } from '@stplan/model';
import { cell, termCell } from './amount.ts';
import { signedSum } from './signed-sum.ts';

/** What a side of a statement comes to, as a table prints it; `not stated` when a figure is missing. */
export function sideTotal(terms: readonly Term[], statement: Statement): string {
  const [only] = terms;
  if (only !== undefined && terms.length === 1 && only.sign === 1) return termCell(only, statement);
  const total = signedSum(terms);
  return total === undefined ? 'not stated' : cell(total, statement);
}
