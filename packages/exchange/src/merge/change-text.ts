import { formatSigned, isProblem, minus, readCell, readMeasure, visibleText } from '@stplan/model';
import type { Change } from './change.ts';

/** A change as one line in words and pounds. */
export function changeText(change: Change): string {
  return visibleText(lineOf(change));
}

type LineOf<F extends Change['form']> = (change: Change & { readonly form: F }) => string;

const LINES: { readonly [F in Change['form']]: LineOf<F> } = {
  new: ({ element }) => `new: ${element}`,
  gone: ({ element }) => `no longer in the workbook: ${element}; it stays, --remove-gone removes it`,
  removed: ({ element }) => `removed: ${element}`,
  'row added': ({ element, row }) => `${element}: row added: ${row}`,
  'row gone': ({ element, row }) => `${element}: row gone: ${row}`,
  statement: ({ element, before, after }) =>
    before === '' ? `${element}: now says ${after}` : `${element}: ${before} is now ${after}`,
  kept: ({ element, row, why }) => `${element}, ${row}: ${why}`,
  figure: figureLine,
};

function lineOf(change: Change): string {
  const line = LINES[change.form] as (change: Change) => string;
  return line(change);
}

function figureLine({ element, row, period, before, after, unit }: Change & { readonly form: 'figure' }): string {
  const shown = (cell: string) => (cell === '_' ? 'not stated' : cell === '-' ? 'nil' : cell);
  return `${element}, ${row}, ${period}: ${shown(before)} is now ${shown(after)}${difference(before, after, unit)}`;
}

/** How much a figure moves, where both are stated: ` (+£0.4m)`. */
function difference(before: string, after: string, unit: string): string {
  const [from, to] = [readCell(before), readCell(after)];
  const measure = readMeasure(unit);
  if (from === undefined || to === undefined || isProblem(from) || isProblem(to) || isProblem(measure)) return '';
  // a cell with a unit of its own is not in the table's scale
  if (/[£a-z]/i.test(before + after) || (unit !== '%' && /%/.test(before + after))) return '';
  const moved = minus(to.value, from.value);
  const digits = Math.max(from.digits, to.digits);
  if (moved.n === 0n) return '';
  const text = formatSigned({ n: moved.n, d: moved.d }, { scale: 'ones', digits });
  const [sign, size] = [text.slice(0, 1), text.slice(1)];
  if (unit === '%') return ` (${sign}${size} points)`;
  if (!unit.startsWith('£')) return ` (${sign}${size} ${unit})`;
  const suffix = unit === '£000' ? 'k' : unit.replace('£', '');
  return ` (${sign}£${size}${suffix})`;
}
