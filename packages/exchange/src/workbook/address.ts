/** A place in a sheet, both counted from 1: B7 is row 7, column 2. */
export type CellPlace = { readonly row: number; readonly column: number };

/** A block of cells, both corners included. */
export type CellRange = { readonly from: CellPlace; readonly to: CellPlace };

/** What spreadsheets allow: 1,048,576 rows and the column XFD. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** `B7`; undefined for a text that is no address, or beyond what a sheet may hold. */
export function readPlace(text: string): CellPlace | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text.trim());
  if (match === null) return undefined;
  const [column, row] = [columnNumber(match[1] ?? ''), Number(match[2])];
  return column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS ? { row, column } : undefined;
}

/** `B7:F12`, or one cell. */
export function readRange(text: string): CellRange | undefined {
  const [first = '', second = first, ...rest] = text.split(':');
  const [a, b] = [readPlace(first), readPlace(second)];
  if (a === undefined || b === undefined || rest.length > 0) return undefined;
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

/** The number of a column by its letters: A is 1. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** The letters of a column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Whether a sheet can hold a cell at a place; a file may name others. */
export function isInSheet({ row, column }: CellPlace): boolean {
  return Number.isInteger(row) && row >= 1 && row <= MOST_ROWS && column >= 1 && column <= MOST_COLUMNS;
}

export const placeText = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row}`;
