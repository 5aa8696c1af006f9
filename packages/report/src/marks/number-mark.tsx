import { type Exact, sign, toJsonText } from '@stplan/model';
import type { Spoken } from '../words/sentence.ts';

/**
 * The attributes of an element that prints a figure. The exact value in the base unit rides along, so that what is
 * printed can be compared with the model; `neg` gives brackets their unseen "minus".
 */
export function numberAttributes(value: Exact, text: string): { readonly 'data-v': string; readonly class?: string } {
  const negative = sign(value) < 0 && text.startsWith('(');
  return { 'data-v': toJsonText(value), ...(negative && { class: 'neg' }) };
}

/** A figure in running text. */
export function NumberMark({ value, text }: Spoken) {
  return <b {...numberAttributes(value, text)}>{text}</b>;
}
