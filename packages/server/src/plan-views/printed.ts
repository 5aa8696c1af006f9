import { exactDigits, formatCell, type Statement, type Term, unitName, visibleText } from '@stplan/model';

/** More digits than this say nothing to a reader. */
const MOST_DIGITS = 6;

/** A term as it is printed in the plan, in the form of a cell. */
export function termText({ value, scale, printedDigits }: Term): string {
  if (value === undefined) return 'not stated';
  return formatCell(value, { scale, digits: Math.min(Math.max(printedDigits, 0), MOST_DIGITS) });
}

/** The difference of a statement: with the statement's digits, and up to two more where it has them. */
export function differenceOf({ difference, scale, digits }: Statement): string {
  if (difference === undefined) return '';
  const own = exactDigits(difference, scale) ?? digits + 2;
  return formatCell(difference, { scale, digits: Math.max(digits, Math.min(own, digits + 2)) });
}

/** In what a statement is printed: `£m`. */
export function measureOf({ scale, unit }: Statement): string {
  return scale === 'ones' ? unitName(unit) : scale;
}

/** A text of a plan without the characters that change how others read. */
export const shown = visibleText;
