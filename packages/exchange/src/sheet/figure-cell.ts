import { type Exact, formatCell, fromText, isProblem, isZero, negate, type Problem } from '@stplan/model';
import type { Cell } from '../workbook/workbook.ts';
import { cellText } from './cell-text.ts';

/** A figure of a cell as the language writes it in a table, and its value in the table's scale. */
export type SheetFigure = { readonly text: string; readonly value: Exact | undefined };

/** How figures are taken: with the digits that are shown or all that are stored; and whether their sign is turned. */
export type FigureReading = { readonly digits: 'shown' | 'stored'; readonly turned: boolean };

export const NOT_STATED: SheetFigure = { text: '_', value: undefined };
const NIL: SheetFigure = { text: '-', value: { n: 0n, d: 1n } };

/** Texts that say that there is no figure. */
const ABSENT = /^(?:n\/?a|n\.a\.|tbc|tbd|none|not (?:known|stated|available|applicable)|\?+|x|\.{2,})$/i;
/** How texts say that a figure is not sure. */
const UNSURE =
  /^(about|circa|c\.?|approx(?:imately|\.)?|~|at least|min(?:imum)?|up to|max(?:imum)?)\s*(?=[\d(£−-])(.*)$/i;
const DASH = /^[-−–—]+$/;
const BRACKETS = /^\(\s*(.*?)\s*\)$/;

/**
 * The figure of a cell: a number as its cell shows it, or a text such as `(4.2)`, `4.2-`, `£4.2m`, `1 234.5`. An empty
 * cell and `n/a` are not stated. A text that is no figure is a problem.
 */
export function figureOfCell(cell: Cell | undefined, { digits, turned }: FigureReading): SheetFigure | Problem {
  if (cell === undefined) return NOT_STATED;
  const { value } = cell;
  if (value.form === 'error') return { error: `the cell shows the error ${value.text}` };
  if (value.form === 'date') return { error: `“${cellText(cell)}” is a date, where a figure should stand` };
  if (value.form === 'number') {
    if (value.dash) return NIL;
    const figure = written(digits === 'shown' ? value.shown : value.stored, value.percent ? '%' : '', '', turned);
    return value.qualifier === undefined ? figure : qualified(value.qualifier, figure);
  }
  const text = cellText(cell);
  if (text === '' || ABSENT.test(text)) return NOT_STATED;
  if (DASH.test(text)) return NIL;
  const [, unsure, rest = text] = UNSURE.exec(text) ?? [];
  const said = figureOfText(rest, turned);
  const figure = unsure === undefined || isProblem(said) ? said : qualified(meant(unsure), said);
  return isProblem(figure) ? { error: `“${text.slice(0, 60)}” is not a figure` } : figure;
}

const qualified = (qualifier: string, { text, value }: SheetFigure): SheetFigure => ({
  text: `${qualifier} ${text}`,
  value,
});

/** What the language says for how sure a cell is: `c. 500` is about 500. */
function meant(unsure: string): string {
  if (/least|min/i.test(unsure)) return 'at least';
  return /up to|max/i.test(unsure) ? 'up to' : 'about';
}

function figureOfText(text: string, turned: boolean): SheetFigure | Problem {
  const inBrackets = BRACKETS.exec(text)?.[1];
  let rest = (inBrackets ?? text).replace(/\s*[–−]\s*/g, '-');
  let negative = inBrackets !== undefined;
  // accountants' systems print the minus behind the figure, and CR or DR
  if (/^-|-$|\bdr$/i.test(rest)) negative = !negative;
  rest = rest
    .replace(/^[-+]|-$/g, '')
    .replace(/\s*[cd]r$/i, '')
    .trim();
  const match = /^(£?)\s*-?\s*([\d,.\s]*\d)\s*(%|bn|m|k)?$/i.exec(rest);
  const [, pound = '', digits = '', suffix = ''] = match ?? [];
  const plain = digits.replaceAll(/[,\s]/g, '');
  if (match === null || !/^\d{1,15}(\.\d{1,15})?$/.test(plain)) return { error: 'no figure' };
  return written(
    `${negative ? '-' : ''}${plain}`,
    suffix.toLowerCase(),
    pound || (/[bmk]/i.test(suffix) ? '£' : ''),
    turned,
  );
}

function written(decimal: string, suffix: string, prefix: string, turned: boolean): SheetFigure {
  const read = fromText(decimal) ?? { n: 0n, d: 1n };
  const value = turned ? negate(read) : read;
  const digits = decimal.split('.')[1]?.length ?? 0;
  const size = formatCell(value.n < 0n ? negate(value) : value, { scale: 'ones', digits });
  const figure = `${prefix}${size}${suffix}`;
  return { text: value.n < 0n && !isZero(value) ? `(${figure})` : figure, value };
}
