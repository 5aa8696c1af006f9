import type { Exact } from '@stplan/model';
import type { Amount } from '../reading/amount.ts';
import { amountText, shareText, signedText, sizeText } from './number-text.ts';

/** A figure in running text: what is printed, and the value that it stands for. */
export type Spoken = { readonly value: Exact; readonly text: string };

/** A sentence whose figures stay known as figures. */
export type Sentence = readonly (string | Spoken)[];

/** Composes a sentence: ``say`${size(gap)} is unexplained` ``. Texts stay texts, figures stay figures. */
export function say(
  words: TemplateStringsArray,
  ...parts: readonly (string | number | Spoken | Sentence | undefined)[]
): Sentence {
  const sentence: (string | Spoken)[] = [];
  words.forEach((word, index) => {
    if (word !== '') sentence.push(word);
    const part = parts[index];
    if (part === undefined || part === '') return;
    if (typeof part === 'string' || typeof part === 'number') sentence.push(String(part));
    else if ('text' in part) sentence.push(part);
    else sentence.push(...part);
  });
  return sentence;
}

/** The sentence as plain text, for titles and text alternatives. */
export function plainText(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** `£134.0m`, `(£4.2m)`. */
export const money = (amount: Amount): Spoken => ({ value: amount.value, text: amountText(amount) });

/** `£4.2m` of a deficit, where the words give the direction. */
export const size = (amount: Amount): Spoken => ({ value: amount.value, text: sizeText(amount) });

/** `+£1.5m`. */
export const signed = (amount: Amount): Spoken => ({ value: amount.value, text: signedText(amount) });

/** `38%`. */
export const share = (value: Exact): Spoken => ({ value, text: shareText(value) });

/** `a deficit of £4.2m`, `a surplus of £1.0m`, `a break-even position`. */
export function position(amount: Amount): Sentence {
  if (amount.value.n === 0n) return [{ value: amount.value, text: 'a break-even position' }];
  return [`a ${amount.value.n < 0n ? 'deficit' : 'surplus'} of `, size(amount)];
}
