import {
  compare,
  type Exact,
  exactDigits,
  type FigureForm,
  formatCell,
  formatMagnitude,
  formatQuantity,
  isZero,
  SCALES,
  type Statement,
  type Term,
  ZERO,
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

/** How the results of a statement are printed: in its scale, as fine as the finest figure that enters it. */
export function statementForm(statement: Statement): FigureForm {
  const terms = [...statement.lhs, ...statement.rhs].filter(({ value }) => value !== undefined && !isZero(value));
  const digits = terms.map((term) => termDigits(term, statement));
  return { scale: statement.scale, digits: Math.max(statement.digits, ...digits) };
}

/** A figure of a statement as a table prints it: `(577)`. */
export function cell(value: Exact, statement: Statement, form = statementForm(statement)): string {
  return formatCell(value, form);
}

/** A term as the plan prints it: `(577)`, `46`; `not stated` when it is missing. */
export function termCell(term: Term, statement: Statement): string {
  if (term.value === undefined) return 'not stated';
  return formatCell(term.value, { scale: statement.scale, digits: termDigits(term, statement) });
}

/** An amount with its unit, sign in brackets: `(£134m)`, `200 spells`. */
export function amount(value: Exact, statement: Statement): string {
  return formatQuantity(value, statement.unit, visible(value, statementForm(statement)));
}

/** The size of an amount with its unit: `£134m`. */
export function magnitude(value: Exact, statement: Statement): string {
  return formatMagnitude(value, visible(value, statementForm(statement)), statement.unit);
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

/** A difference that would round to nothing is printed with as many digits as show it. */
function visible(value: Exact, form: FigureForm): FigureForm {
  if (compare(value, ZERO) === 0) return form;
  let { digits } = form;
  while (digits < MOST_DIGITS && !/[1-9]/.test(formatCell(value, { ...form, digits }))) digits++;
  return { ...form, digits };
}
