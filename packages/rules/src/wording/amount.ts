import {
  abs,
  compare,
  type Exact,
  exactDigits,
  type FigureForm,
  formatCell,
  formatMagnitude,
  formatPercent,
  formatQuantity,
  isZero,
  SCALES,
  type Statement,
  type Term,
} from '@stplan/model';

/** More digits than this say nothing to a reader; a quotient can have any number of them. */
const MOST_DIGITS = 6;

/**
 * The digits that a term was printed with, counted in the scale of its statement; no more than show its value, as £4,000
 * in a statement of £m would otherwise have six.
 */
export function termDigits(term: Term, statement: Statement): number {
  const { digits, scale } = statement;
  const shift = SCALES[scale].exponent - SCALES[term.scale].exponent;
  const exact = (term.value && exactDigits(term.value, scale)) ?? digits + 1;
  return Math.min(Math.max(term.printedDigits + shift, 0), Math.max(exact, digits), MOST_DIGITS);
}

/**
 * How the results of a statement are printed: in its scale, as fine as the finest figure that enters it, and up to two
 * digits finer where the difference needs them, so that a reader who subtracts gets it.
 */
export function statementForm(statement: Statement): FigureForm {
  const { difference, scale } = statement;
  const terms = [...statement.lhs, ...statement.rhs].filter(({ value }) => value !== undefined && !isZero(value));
  const digits = Math.max(statement.digits, ...terms.map((term) => termDigits(term, statement)));
  const needed = (difference && exactDigits(difference, scale)) ?? digits;
  return { scale, digits: Math.max(digits, Math.min(needed, digits + 2)) };
}

/** A figure of a statement as a table prints it: `(577)`; percentages with their sign, as they stand in no table. */
export function cell(value: Exact, statement: Statement, form = statementForm(statement)): string {
  return form.scale === '%' ? formatPercent(value, form.digits) : formatCell(value, form);
}

/** A term as the plan prints it: `(577)`, `46`; `not stated` when it is missing. */
export function termCell(term: Term, statement: Statement): string {
  if (term.value === undefined) return 'not stated';
  return cell(term.value, statement, { scale: statement.scale, digits: termDigits(term, statement) });
}

/** An amount with its unit, sign in brackets: `(£134m)`, `200 spells`. */
export function amount(value: Exact, statement: Statement): string {
  return formatQuantity(value, statement.unit, visible(value, statementForm(statement), statement.tolerance));
}

/** The size of an amount with its unit: `£134m`. */
export function magnitude(value: Exact, statement: Statement): string {
  return formatMagnitude(value, visible(value, statementForm(statement), statement.tolerance), statement.unit);
}

/** How far printed digits let the figures differ, in brackets: ` (tolerance £5.5m)`; empty when they are exact. */
export function toleranceText({ tolerance, unit, scale, digits }: Statement): string {
  if (isZero(tolerance)) return '';
  const exact = exactDigits(tolerance, scale);
  return ` (tolerance ${formatMagnitude(tolerance, { scale, digits: Math.min(exact ?? digits + 2, MOST_DIGITS) }, unit)})`;
}

/** `is` after one thing or money, `are` after several counted ones. */
export function verbAfter(value: Exact, { unit }: Statement): 'is' | 'are' {
  const counted = Object.keys(unit).some((dimension) => dimension !== '£') && !('£' in unit);
  return counted && compare(value, { n: 1n, d: 1n }) !== 0 ? 'are' : 'is';
}

/** A difference that would round to nothing, or to its tolerance, is printed with as many digits as show it. */
function visible(value: Exact, form: FigureForm, tolerance: Exact): FigureForm {
  if (isZero(value)) return form;
  const size = abs(value);
  const printed = (figure: Exact, digits: number) => formatCell(figure, { ...form, digits });
  let { digits } = form;
  const hidden = () =>
    !/[1-9]/.test(printed(size, digits)) ||
    (compare(size, tolerance) !== 0 && printed(size, digits) === printed(tolerance, digits));
  while (digits < MOST_DIGITS && hidden()) digits++;
  return { ...form, digits };
}
