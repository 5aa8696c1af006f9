import type { Problem } from '../problem.ts';
import { NIL, type PrintedNumber } from './printed-number.ts';
import { readNumber } from './read-number.ts';

/** Reads a table cell: a figure, a lone dash of any length for nil, or `_`, which gives undefined: not stated. */
export function readCell(text: string): PrintedNumber | undefined | Problem {
  const cell = text.trim();
  if (cell === '_') return undefined;
  return /^[-−–—]$/.test(cell) ? NIL : readNumber(cell);
}
