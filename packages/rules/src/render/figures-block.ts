import { isZero, type Statement, type Term } from '@stplan/model';
import { amount, cell, toleranceText } from '../wording/amount.ts';
import { sideTotal } from '../wording/side-total.ts';
import { signedSum } from '../wording/signed-sum.ts';
import { textWidth } from './text-width.ts';

/**
 * The two sides of a statement and their difference as aligned lines. A side of one figure bears that figure's
 * name, so that a contract shows `commissioner’s figure` and `provider’s figure`.
 */
export function figuresBlock(statement: Statement): string[] {
  const { difference, lhs, rhs } = statement;
  const rows: (readonly [string, string])[] = [
    side(lhs, statement, 'from the parts'),
    side(rhs, statement, 'stated'),
    ...(difference === undefined || isZero(difference)
      ? []
      : [['difference', `${amount(difference, statement)}${toleranceText(statement)}`] as const]),
  ].flatMap((row) => (row === undefined ? [] : [row]));
  const width = Math.max(0, ...rows.map(([label]) => textWidth(label)));
  return rows.map(([label, value]) => `${label}${' '.repeat(width - textWidth(label))}  ${value}`);
}

function side(terms: readonly Term[], statement: Statement, together: string): readonly [string, string] | undefined {
  const [only] = terms;
  if (only === undefined) return undefined;
  if (terms.length === 1) return [only.label, sideTotal(terms, statement)];
  const total = signedSum(terms);
  return total === undefined ? undefined : [together, cell(total, statement)];
}
