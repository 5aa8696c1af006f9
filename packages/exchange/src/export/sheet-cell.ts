import type { CalendarDate, Exact, Series } from '@stplan/model';

/** A figure of a sheet: its value in the sheet's scale, and the digits after the point that are shown. */
export type NumberCell = {
  readonly form: 'number';
  readonly value: Exact;
  readonly digits: number;
  readonly nil?: boolean;
  /** A ratio that is shown in hundredths. */
  readonly percent?: boolean;
  /** How sure its author is of it: `about`. */
  readonly qualifier?: string;
};

/** A live formula with the value that it has now. */
export type FormulaCell = {
  readonly form: 'formula';
  readonly formula: string;
  readonly value: Exact;
  readonly digits: number;
};

/** A cell to be written; undefined is empty. Texts are never formulas. */
export type SheetCell =
  | string
  | NumberCell
  | FormulaCell
  | { readonly form: 'date'; readonly date: CalendarDate }
  | { readonly form: 'heading'; readonly text: string }
  | undefined;

/** A sheet to be written. */
export type OutSheet = {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** The number of rows that stay in sight: up to the heading. */
  readonly frozen: number;
  /** The series of figures that it shows. */
  readonly shows?: readonly Series[];
};

export const heading = (text: string): SheetCell => ({ form: 'heading', text });
