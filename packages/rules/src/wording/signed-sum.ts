import { type Exact, negate, sum, type Term } from '@stplan/model';

/** What terms come to, each with the sign it enters with; undefined when one is not stated. */
export function signedSum(terms: readonly Term[]): Exact | undefined {
  const values: Exact[] = [];
  for (const { value, sign } of terms) {
    if (value === undefined) return undefined;
    values.push(sign === 1 ? value : negate(value));
  }
  return sum(values);
}
