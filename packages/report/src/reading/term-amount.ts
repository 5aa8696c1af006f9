import {
  compare,
  type Exact,
  exactDigits,
  negate,
  SCALES,
  type Statement,
  type Term,
  times,
  unitOfDigit,
  ZERO,
} from '@stplan/model';
import { type Amount, plusAmounts } from './amount.ts';

/** A term as it enters the sum; undefined when the plan does not state it. */
export function termAmount(term: Term): Amount | undefined {
  const { value, lo, hi, printedDigits, scale, unit, sign } = term;
  if (value === undefined) return undefined;
  const isExact = lo !== undefined && hi !== undefined && compare(lo, hi) === 0;
  const step = isExact ? ZERO : times(unitOfDigit(printedDigits), SCALES[scale].factor);
  return { value: sign < 0 ? negate(value) : value, step, scale, unit };
}

/** The sum of terms; undefined when one of them is not stated or there is none. */
export function termsTotal(terms: readonly Term[]): Amount | undefined {
  const amounts = terms.map(termAmount);
  return amounts.reduce<Amount | undefined>(
    (total, amount, index) => (index === 0 ? amount : total && amount && plusAmounts(total, amount)),
    undefined,
  );
}

/** The digits of a difference: those of the statement, and up to two more where it has them, so that 0.53% is not 1%. */
export function differenceDigits({ scale, digits }: Statement, value: Exact): number {
  return Math.max(digits, Math.min(exactDigits(value, scale) ?? digits + 2, digits + 2));
}

/** An amount of a statement in the digits of its difference. */
export function statementAmount(statement: Statement, value: Exact): Amount {
  const { scale, unit } = statement;
  return { value, step: times(unitOfDigit(differenceDigits(statement, value)), SCALES[scale].factor), scale, unit };
}

/** The first place in the plan that a term comes from. */
export function termSpan(term: Term): Statement['span'] | undefined {
  const { origin } = term;
  if (origin.form === 'stated') return origin.span;
  return origin.span ?? origin.terms.map(termSpan).find((span) => span !== undefined);
}
