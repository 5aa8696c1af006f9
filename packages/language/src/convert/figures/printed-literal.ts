import {
  inMeasure,
  isBare,
  isProblem,
  type Measure,
  type PrintedNumber,
  type Problem,
  readNumber,
} from '@stplan/model';

const LETTER_OF_WORD: Readonly<Record<string, string>> = { billion: 'bn', million: 'm', thousand: 'k' };

/** A figure as the grammar takes it, in the one spelling that the model reads: `£ 4.2 million` is `£4.2m`. */
function tidied(text: string): string {
  if (!/\s/.test(text)) return text;
  return text
    .replace(/\s+(billion|million|thousand)/, (_, word: string) => LETTER_OF_WORD[word] ?? word)
    .replace(/£\s+/, '£')
    .replace(/\(\s+/, '(')
    .replace(/\s+\)/, ')')
    .replace(/\bbed-day/, 'bed day');
}

/**
 * Figures already read, by scale and by text or, quicker, by their digits: the tables of a plan repeat the same ones,
 * and reading them exactly is the most costly part of reading a plan. What is kept depends on nothing but the text.
 */
type Known = {
  readonly byDigits: Map<number, PrintedNumber | Problem>;
  readonly byText: Map<string, PrintedNumber | Problem>;
};
const newKnown = (): Known => ({ byDigits: new Map(), byText: new Map() });

const knownByScale = new Map<string, Known>();
const knownLiterals = newKnown();
const MOST_KNOWN = 20_000;

function remember<K>(figures: Map<K, PrintedNumber | Problem>, key: K, read: PrintedNumber | Problem): void {
  if (figures.size >= MOST_KNOWN) figures.clear();
  figures.set(key, read);
}

const MOST_DIGITS = 7;

/** The digits of a plain decimal such as `84.2` with how many stand behind the point, in one number; -1 for others. */
function digitsOf(text: string): number {
  const { length } = text;
  if (length === 0 || length > MOST_DIGITS + 1) return -1;
  let digits = 0;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && point < 0 && at > 0 && at < length - 1) point = at;
    else if (code >= 48 && code <= 57) digits = digits * 10 + code - 48;
    else return -1;
  }
  if (point < 0 && length > MOST_DIGITS) return -1;
  return digits * 8 + (point < 0 ? 0 : length - point - 1);
}

function readKnown({ byDigits, byText }: Known, text: string, scaled: Measure | undefined): PrintedNumber | Problem {
  const digits = digitsOf(text);
  const known = digits < 0 ? byText.get(text) : byDigits.get(digits);
  if (known !== undefined) return known;
  const read = scaled === undefined ? readNumber(tidied(text)) : placed(printedLiteral(text), scaled);
  if (digits < 0) remember(byText, text, read);
  else remember(byDigits, digits, read);
  return read;
}

/** Reads a figure. */
export function printedLiteral(text: string): PrintedNumber | Problem {
  return readKnown(knownLiterals, text, undefined);
}

/** Reads a figure of a table: a bare one is in the unit and scale of the table. */
export function printedInMeasure(text: string, measure: Measure): PrintedNumber | Problem {
  // A scale of money or percent tells the unit; counts have no scale, and are not multiplied either.
  if (measure.scale === 'ones') return placed(printedLiteral(text), measure);
  let known = knownByScale.get(measure.scale);
  if (known === undefined) {
    known = newKnown();
    knownByScale.set(measure.scale, known);
  }
  return readKnown(known, text, measure);
}

function placed(read: PrintedNumber | Problem, measure: Measure): PrintedNumber | Problem {
  return isProblem(read) || !isBare(read) ? read : inMeasure(read, measure);
}
