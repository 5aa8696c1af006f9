import type { Formula } from '@stplan/model';

export type Binary = Extract<Formula, { form: 'binary' }>;

/** A row of operations on one level, `a + b - c`: the first operand and the operations that follow it. */
export type Chain = { readonly first: Formula; readonly steps: readonly Binary[] };

/** Operators group to the left, so that a long sum is a long row of left operands: it is walked, not descended. */
export function chainOf(formula: Binary): Chain {
  const steps: Binary[] = [];
  let first: Formula = formula;
  while (first.form === 'binary') {
    steps.push(first);
    first = first.left;
  }
  return { first, steps: steps.reverse() };
}
