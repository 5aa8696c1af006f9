import { compare, type Qualifier } from '@stplan/model';
import { type Amount, sumAmounts } from '../reading/amount.ts';
import { amountText } from '../words/number-text.ts';
import type { Spoken } from '../words/sentence.ts';

/** An amount with the word of doubt that stands before it. */
export type Qualified = { readonly amount: Amount; readonly qualifier: Qualifier | undefined };

/**
 * The sum of amounts, printed no finer than its coarsest part. It is at least so much where some parts are, and at most
 * where some are; where parts are about, or doubted in both ways, it is about so much. Undefined for none.
 */
export function sumOfQualified(parts: readonly Qualified[]): Qualified | undefined {
  // The coarsest part comes first, as the sum is printed in its scale.
  const coarsest = [...parts].sort((a, b) => compare(b.amount.step, a.amount.step));
  const amount = sumAmounts(coarsest.map((part) => part.amount));
  const [only, ...others] = [...new Set(parts.flatMap(({ qualifier }) => qualifier ?? []))];
  return amount && { amount, qualifier: others.length === 0 ? only : 'about' };
}

/** `at least £550m`, as a figure. */
export function qualified({ amount, qualifier }: Qualified): Spoken {
  const text = amountText(amount);
  return { value: amount.value, text: qualifier === undefined ? text : `${qualifier} ${text}` };
}
