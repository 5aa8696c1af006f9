import { type Exact, type Figure, isMoney, over, SCALES, type Scale } from '@stplan/model';
import type { NumberCell, SheetCell } from './sheet-cell.ts';

/** A value of the base unit as it is printed in a scale: £4,200,000 in £m is 4.2. */
export function printedIn(value: Exact, scale: Scale): Exact {
  return over(value, SCALES[scale].factor) ?? value;
}

/** A figure in the scale of its sheet, with the digits that it was printed with. */
export function figureCell(figure: Figure | undefined, scale: Scale): SheetCell {
  if (figure === undefined) return undefined;
  const wanted = isMoney(figure.unit) ? scale : figure.scale;
  const digits = figure.digits + SCALES[wanted].exponent - SCALES[figure.scale].exponent;
  const nil = figure.qualifier === undefined && figure.value.n === 0n && figure.step.n === 0n && figure.digits === 0;
  const percent = wanted === '%';
  // a share is stored as a ratio: its format shows it in hundredths
  const value = percent ? figure.value : printedIn(figure.value, wanted);
  const cell: NumberCell = { form: 'number', value, digits: Math.max(0, digits) };
  return {
    ...cell,
    ...(nil ? { nil } : {}),
    ...(percent ? { percent } : {}),
    ...(figure.qualifier === undefined ? {} : { qualifier: figure.qualifier }),
  };
}

/** The value of a cell in a sum; what is not stated counts as nothing. */
export function amountOf(cell: SheetCell): Exact {
  const counts = typeof cell === 'object' && (cell.form === 'number' || cell.form === 'formula');
  return counts ? cell.value : { n: 0n, d: 1n };
}

/** The digits of a sum: the most of its parts. */
export function digitsOf(cells: readonly SheetCell[]): number {
  const digits = cells.map((cell) => (typeof cell === 'object' && 'digits' in cell ? cell.digits : 0));
  return Math.max(0, ...digits);
}
