import { isProblem, type Problem, readDate } from '@stplan/model';
import {
  type CellPlace,
  type CellRange,
  columnLetters,
  isInSheet,
  placeText,
  readPlace,
  readRange,
} from './address.ts';
import { LIMITS } from './limits.ts';
import { GENERAL, type NumberFormat } from './number-format.ts';
import { serialDate } from './serial-date.ts';
import { unescaped } from './shared-strings.ts';
import { shownNumber } from './shown-number.ts';
import { type Cell, type CellValue, cellKey } from './workbook.ts';
import { readXml } from './xml.ts';

/** What the cells of a sheet refer to. */
export type SheetContext = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly dates: 1900 | 1904;
};

/** A sheet's content, with the formulas that its reader has to be told of. */
export type SheetContent = {
  readonly cells: Map<number, Cell>;
  readonly merged: readonly CellRange[];
  readonly rows: number;
  readonly columns: number;
  /** Formulas that were saved without a value. */
  readonly unsaved: readonly string[];
  /** Formulas whose value comes from another workbook. */
  readonly external: readonly string[];
  /** Rows and columns that the sheet does not show, though cells stand in them: `row 7`, `column G`. */
  readonly hidden: readonly string[];
};

type OpenCell = { place: CellPlace; type: string; style: number; value: string; formula: string; hasFormula: boolean };

/** Reads the cells of a sheet as they were saved; formulas give the value that was saved with them. */
export function readSheetXml(xml: string, part: string, context: SheetContext): SheetContent | Problem {
  const cells = new Map<number, Cell>();
  const merged: CellRange[] = [];
  const unsaved: string[] = [];
  const external: string[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  let [row, column, rows, columns, covered] = [0, 0, 0, 0, 0];
  let cell: OpenCell | undefined;
  let inside: 'v' | 'f' | 't' | undefined;
  let phonetic = false;

  const problem = readXml(xml, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = 0;
        if (isTrue(attributes.hidden)) hiddenRows.push(row);
      } else if (name === 'col') {
        if (isTrue(attributes.hidden)) hiddenColumns.push([Number(attributes.min ?? 0), Number(attributes.max ?? 0)]);
      } else if (name === 'c') {
        const place = attributes.r === undefined ? { row, column: column + 1 } : readPlace(attributes.r);
        // what stands where no sheet has a cell is no cell
        if (place === undefined || !isInSheet(place)) return;
        ({ row, column } = place);
        cell = {
          place,
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          value: '',
          formula: '',
          hasFormula: false,
        };
      } else if (name === 'mergeCell') {
        const range = readRange(attributes.ref ?? '');
        if (range === undefined) return;
        covered += (range.to.row - range.from.row + 1) * (range.to.column - range.from.column + 1);
        if (covered <= LIMITS.merged) merged.push(range);
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') inside = name;
      else if (name === 'f' && cell !== undefined) {
        inside = 'f';
        cell.hasFormula = true;
      }
    },
    text: (text) => {
      if (cell === undefined || inside === undefined || phonetic) return;
      if (inside === 'f') cell.formula += text;
      else cell.value += text;
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false;
      if (name === 'v' || name === 'f' || name === 't') inside = undefined;
      if (name !== 'c' || cell === undefined) return;
      const done = cell;
      cell = undefined;
      if (done.hasFormula && done.value === '' && done.type !== 'str') unsaved.push(placeText(done.place));
      if (/\[\d+\]/.test(done.formula)) external.push(placeText(done.place));
      const value = cellValue(done, context);
      if (value === undefined) return;
      if (cells.size >= LIMITS.cells) throw new RangeError('cells');
      cells.set(cellKey(done.place), { place: done.place, value });
      rows = Math.max(rows, done.place.row);
      columns = Math.max(columns, done.place.column);
    },
  });
  if (cells.size >= LIMITS.cells) return { error: `it has a sheet of more than ${LIMITS.cells} cells` };
  if (problem !== undefined) return problem;
  const filled = new Set([...cells.values()].map(({ place }) => place.row));
  const hidden = [
    ...hiddenRows.filter((each) => filled.has(each)).map((each) => `row ${each}`),
    ...hiddenColumns
      .filter(([from]) => from >= 1 && from <= columns)
      .map(([from, to]) => hiddenText(from, Math.min(to, columns))),
  ];
  return { cells, merged, rows, columns, unsaved, external, hidden };
}

const isTrue = (written: string | undefined) => written === '1' || written === 'true';

const hiddenText = (from: number, to: number): string =>
  to > from ? `columns ${columnLetters(from)} to ${columnLetters(to)}` : `column ${columnLetters(from)}`;

type ReadValue = (cell: OpenCell, context: SheetContext) => CellValue | undefined;

const text = (value: string): CellValue | undefined =>
  value.trim() === '' ? undefined : { form: 'text', text: unescaped(value).slice(0, LIMITS.textLength) };

const READERS: Readonly<Record<string, ReadValue>> = {
  s: ({ value }, { strings }) => text(strings[Number(value)] ?? ''),
  str: ({ value }) => text(value),
  inlineStr: ({ value }) => text(value),
  b: ({ value }) => text(value === '1' ? 'yes' : 'no'),
  e: ({ value }) => ({ form: 'error', text: value.slice(0, 20) }),
  d: ({ value }) => {
    const date = readDate(value.slice(0, 10));
    return isProblem(date) ? text(value) : { form: 'date', date };
  },
  n: ({ value, style }, { formats, dates }) => {
    if (value === '') return undefined;
    const format = formats[style] ?? GENERAL;
    const date = format.form === 'date' ? serialDate(value, dates) : undefined;
    if (date !== undefined) return { form: 'date', date };
    return shownNumber(value, format) ?? text(value);
  },
};

function cellValue(cell: OpenCell, context: SheetContext): CellValue | undefined {
  const read = Object.hasOwn(READERS, cell.type) ? READERS[cell.type] : undefined;
  return (read ?? READERS.n)?.(cell, context);
}
