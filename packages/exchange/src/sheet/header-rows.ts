import { isProblem } from '@stplan/model';
import { columnLetters } from '../workbook/address.ts';
import { cellText } from './cell-text.ts';
import { figureOfCell } from './figure-cell.ts';
import { columnsOf, type Grid, isCovered, rowsOf } from './grid.ts';
import { type HeadingPeriod, periodOfHeading } from './period-heading.ts';
import { unitOfHeading } from './unit-heading.ts';

/** A column that holds a period's figures. */
export type PeriodColumn = HeadingPeriod & {
  readonly column: number;
  /** What stands above it, such as `Commissioner plan` merged over its years. */
  readonly group: string;
  /** All that its own cell says: `2016/17 outturn`. */
  readonly heading: string;
};

/** The heading of a table in a sheet. */
export type Header = {
  /** The last of its rows: figures stand below. */
  readonly row: number;
  readonly periods: readonly PeriodColumn[];
  /** What heads each column, by its letters; that of a merged cell above stands before it. */
  readonly headings: ReadonlyMap<string, string>;
  readonly unit: string | undefined;
};

export type HeaderOptions = {
  /** The row of the heading, where the mapping says it. */
  readonly row?: number | undefined;
  readonly firstYear?: number | undefined;
  /** The least number of columns that must be headed. */
  readonly fewest?: number;
};

/** How many rows at the top of a sheet may stand above its heading. */
const SEARCHED = 40;

/** Finds the heading of a table: the first row with periods, or the first with several texts and something below. */
export function findHeader(grid: Grid, { row, firstYear, fewest = 2 }: HeaderOptions = {}): Header | undefined {
  if (row !== undefined) return headerAt(grid, row, firstYear);
  const candidates = rowsOf(grid).slice(0, SEARCHED);
  const dated = candidates.find((each) => isPeriodRow(grid, each, firstYear));
  const worded = candidates.find((each) => textsIn(grid, each) >= fewest && textsIn(grid, each + 1) >= 1);
  const found = dated ?? worded;
  return found === undefined ? undefined : headerAt(grid, found, firstYear);
}

/** Whether a row heads periods: two, or one behind a label; and no row of a list that only mentions years. */
function isPeriodRow(grid: Grid, row: number, firstYear: number | undefined): boolean {
  const periods = periodsIn(grid, row, firstYear);
  // a row of a list may hold two or three days that happen to be the first of a month
  const days = periods.filter(({ column }) => grid.at(row, column)?.value.form === 'date');
  const heading = days.length > 3 ? periods : periods.filter((period) => !days.includes(period));
  const short = heading.filter(({ column }) => cellText(grid.at(row, column)).length <= 40);
  const shared = short.length > 0 && !columnsOf(grid).some((column) => grid.at(row, column)?.value.form === 'number');
  if (!shared) return false;
  if (short.length === 1 && textsIn(grid, row) > 12) return false;
  return (
    short.some(({ column }) => hasFigureBelow(grid, row, column)) || (short.length >= 2 && isEmptyBelow(grid, row))
  );
}

/** How many rows below a heading are looked at: sections and blank rows may come before the first figures. */
const LOOKED_AT = 8;

function hasFigureBelow(grid: Grid, row: number, column: number): boolean {
  return Array.from({ length: LOOKED_AT }, (_, index) => grid.at(row + 1 + index, column)).some((cell) => {
    const figure = figureOfCell(cell, { digits: 'shown', turned: false });
    return !isProblem(figure) && figure.value !== undefined;
  });
}

/** Whether a heading stands over a table that nobody has filled in. */
function isEmptyBelow(grid: Grid, row: number): boolean {
  const columns = columnsOf(grid);
  return !columns.some((column) => hasFigureBelow(grid, row, column));
}

function textsIn(grid: Grid, row: number): number {
  return columnsOf(grid).filter((column) => cellText(grid.at(row, column)) !== '' && !isCovered(grid, row, column))
    .length;
}

function periodsIn(grid: Grid, row: number, firstYear: number | undefined): readonly PeriodColumn[] {
  return columnsOf(grid).flatMap((column) => {
    if (isCovered(grid, row, column)) return [];
    const period = periodOfHeading(grid.at(row, column), firstYear);
    return period === undefined
      ? []
      : [{ ...period, column, group: groupAbove(grid, row, column), heading: cellText(grid.at(row, column)) }];
  });
}

function headerAt(grid: Grid, row: number, firstYear: number | undefined): Header {
  const found = periodsIn(grid, row, firstYear);
  // one table has periods of one kind: the kind that most of its columns have
  const kinds = found.map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  const kind = kinds.reduce<string | undefined>(
    (best, each) => (best === undefined || count(each) > count(best) ? each : best),
    undefined,
  );
  const headings = new Map<string, string>();
  for (const column of columnsOf(grid)) {
    const own = cellText(grid.at(row, column));
    const heading = [groupAbove(grid, row, column), own].filter(
      (text, index, all) => text !== '' && all.indexOf(text) === index,
    );
    if (heading.length > 0) headings.set(columnLetters(column), heading.join(' '));
  }
  return { row, periods: found.filter((each) => each.kind === kind), headings, unit: unitAround(grid, row) };
}

/** What a merged cell right above a heading says. */
function groupAbove(grid: Grid, row: number, column: number): string {
  const above = grid.sheet.merged.find(
    ({ from, to }) => to.row === row - 1 && to.column > from.column && column >= from.column && column <= to.column,
  );
  return above === undefined ? '' : cellText(grid.at(above.from.row, above.from.column));
}

/** The unit that the heading or the lines above it state, the nearest first; then the row of units right below. */
function unitAround(grid: Grid, row: number): string | undefined {
  const above = Array.from({ length: Math.min(row, SEARCHED) }, (_, index) => row - index);
  for (const each of [...above, row + 1]) {
    for (const column of columnsOf(grid)) {
      const unit = unitOfHeading(cellText(grid.at(each, column)));
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}
