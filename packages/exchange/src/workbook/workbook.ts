import type { CalendarDate } from '@stplan/model';
import type { CellPlace, CellRange } from './address.ts';

/** What a cell holds, as its reader sees it. Figures are decimal texts, never floats. */
export type CellValue =
  | { readonly form: 'text'; readonly text: string }
  | {
      readonly form: 'number';
      /** As it is shown, without separators: `-4.2`, `3.1` of 3.1%. */
      readonly shown: string;
      /** As it is stored, scaled like the shown one, to the 15 digits that a spreadsheet keeps. */
      readonly stored: string;
      readonly percent: boolean;
      /** Its format puts £ before it. */
      readonly pounds: boolean;
      /** Zero that its format shows as a dash. */
      readonly dash: boolean;
      /** What its format puts before it: `about`. */
      readonly qualifier?: string;
    }
  | { readonly form: 'date'; readonly date: CalendarDate }
  | { readonly form: 'error'; readonly text: string };

/** A cell that is not empty. */
export type Cell = {
  readonly place: CellPlace;
  readonly value: CellValue;
};

/** A sheet as it was saved. */
export type Sheet = {
  readonly name: string;
  readonly hidden: boolean;
  /** The cells that hold something, by {@link cellKey}. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly rows: number;
  readonly columns: number;
  readonly merged: readonly CellRange[];
};

/** A workbook, or a CSV file as a workbook of one sheet. */
export type Workbook = {
  readonly sheets: readonly Sheet[];
  /** What its reader should know: macros that were not run, values that come from other workbooks. */
  readonly remarks: readonly string[];
};

/** The key of a place in {@link Sheet.cells}. */
export const cellKey = ({ row, column }: CellPlace): number => row * 16_385 + column;

/** What stands at a place of a sheet. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey({ row, column }));
}
