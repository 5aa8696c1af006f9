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
  if (!/[ \t]/.test(text)) return text;
  return text
    .replace(/[ \t]+(billion|million|thousand)/, (_, word: string) => LETTER_OF_WORD[word] ?? word)
    .replace(/£[ \t]+/, '£')
    .replace(/\([ \t]+/, '(')
    .replace(/[ \t]+\)/, ')')
    .replace(/\bbed-day/, 'bed day');
}

/**
 * Figures already read, by scale and text: the tables of a plan repeat the same ones, and reading them exactly is the
 * most costly part of reading a plan. What is kept depends on nothing but the text.
 */
const known = new Map<string, Map<string, PrintedNumber | Problem>>();
const MOST_KNOWN = 20_000;

function remembered(scale: string, text: string, read: () => PrintedNumber | Problem): PrintedNumber | Problem {
  let figures = known.get(scale);
  if (figures === undefined) {
    figures = new Map();
    known.set(scale, figures);
  }
  let figure = figures.get(text);
  if (figure === undefined) {
    if (figures.size >= MOST_KNOWN) figures.clear();
    figure = read();
    figures.set(text, figure);
  }
  return figure;
}

/** Reads a figure. */
export function printedLiteral(text: string): PrintedNumber | Problem {
  return remembered('', text, () => readNumber(tidied(text)));
}

/** Reads a figure of a table: a bare one is in the unit and scale of the table. */
export function printedInMeasure(text: string, measure: Measure): PrintedNumber | Problem {
  // A scale of money or percent tells the unit; counts have no scale, and are not multiplied either.
  return measure.scale === 'ones'
    ? placed(printedLiteral(text), measure)
    : remembered(measure.scale, text, () => placed(printedLiteral(text), measure));
}

function placed(read: PrintedNumber | Problem, measure: Measure): PrintedNumber | Problem {
  return isProblem(read) || !isBare(read) ? read : inMeasure(read, measure);
}
