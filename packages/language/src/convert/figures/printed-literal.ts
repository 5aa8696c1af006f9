import { type PrintedNumber, type Problem, readNumber } from '@stplan/model';
import type { ConversionContext } from '../conversion-context.ts';

const LETTER_OF_WORD: Readonly<Record<string, string>> = { billion: 'bn', million: 'm', thousand: 'k' };

/** A figure as the grammar takes it, in the one spelling that the model reads: `£ 4.2 million` is `£4.2m`. */
function tidied(text: string): string {
  if (!/[ \t]/.test(text)) return text;
  return text
    .replace(/[ \t]+(billion|million|thousand)/, (_, word: string) => LETTER_OF_WORD[word] ?? word)
    .replace(/£[ \t]+/, '£')
    .replace(/\([ \t]+/, '(')
    .replace(/[ \t]+\)/, ')')
    .replace(/\bbed-day/, 'bed day');
}

/** Reads a figure, each text once for a file. */
export function printedLiteral({ printed }: ConversionContext, text: string): PrintedNumber | Problem {
  let read = printed.get(text);
  if (read === undefined) {
    read = readNumber(tidied(text));
    printed.set(text, read);
  }
  return read;
}
