import { isPlanName, planName } from '@stplan/language';
import { isProblem, readYear } from '@stplan/model';
import { COUNT_LISTS } from '../mapping/count-lists.ts';
import type { ListTable, Mapping, PositionTable } from '../mapping/mapping.ts';
import { figureOfCell, NOT_STATED } from '../sheet/figure-cell.ts';
import { type Grid, gridOf } from '../sheet/grid.ts';
import { findHeader, type Header, type PeriodColumn } from '../sheet/header-rows.ts';
import { columnLetters, readRange } from '../workbook/address.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Remark } from './draft.ts';

/** What reading a table needs. */
export type DraftContext = {
  readonly mapping: Mapping;
  readonly remark: (remark: Remark) => void;
  /** The plan's name for what a cell calls an organisation. */
  readonly organisation: (text: string) => string;
  /** The same where the text certainly is an organisation: one that the mapping names, or that another cell was. */
  readonly known: (text: string) => string | undefined;
  /** The plan's name for an organisation, a place or the footprint itself. */
  readonly subject: (text: string) => string;
};

/** A table of the mapping, whichever it is. */
export type AnyTable = PositionTable | ListTable;

/** A table of the mapping with its cells. */
export type OpenTable<T extends AnyTable = AnyTable> = {
  readonly table: T;
  readonly grid: Grid;
  readonly header: Header;
  readonly unit: string;
};

/** The context of one mapping; organisations that cells name are gathered in `named`. */
export function draftContext(
  mapping: Mapping,
  remarks: Remark[],
  named: Map<string, string>,
  declared: ReadonlySet<string>,
): DraftContext {
  const names = new Map(Object.entries(mapping.names ?? {}).map(([text, name]) => [text.trim().toLowerCase(), name]));
  const organisation = (text: string) => {
    const own = isPlanName(text) ? text : planName(text);
    // titles are written with and without “The” and “NHS Trust”, which no name has
    const name = names.get(text.trim().toLowerCase()) ?? names.get(own.toLowerCase()) ?? own;
    if (!named.has(name) || (named.get(name) === name && text !== name)) named.set(name, text);
    return name;
  };
  const known = (text: string) => {
    const wanted = text.trim();
    const own = planName(wanted);
    const listed =
      names.get(wanted.toLowerCase()) ??
      names.get(own.toLowerCase()) ??
      [wanted, own].find((name) => named.has(name) || declared.has(name));
    return listed ?? [...named].find(([, said]) => said === wanted)?.[0];
  };
  // a workbook that lists its organisations means something else by a name that is not among them
  const listed = mapping.tables.some(({ kind }) => kind === 'organisations');
  return {
    mapping,
    remark: (remark) => remarks.push(remark),
    organisation,
    known,
    subject: (text) => {
      const name = text.replace(/^with /, '');
      const isOther = listed && isPlanName(name) && known(name) === undefined;
      return isOther || name !== text ? text : organisation(name);
    },
  };
}

/** Finds the sheet, the heading and the unit of a table; what is missing is a remark. */
export function openTable<T extends AnyTable>(
  context: DraftContext,
  workbook: Workbook,
  table: T,
): OpenTable<T> | undefined {
  const { remark, mapping } = context;
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  if (sheet === undefined) {
    remark({ place: table.sheet, text: 'there is no such sheet: its table is left as it is' });
    return undefined;
  }
  const grid = gridOf(sheet, table.range === undefined ? undefined : readRange(table.range));
  const header = findHeader(grid, { row: table.header, firstYear: firstYear(mapping) });
  if (header === undefined) {
    remark({ place: table.sheet, text: 'no heading was found: say its row with "header"' });
    return undefined;
  }
  const needsUnit = header.periods.length > 0 && !COUNTED.has(table.kind);
  const unit = table.unit ?? header.unit;
  if (unit === undefined && needsUnit) {
    remark({ place: table.sheet, text: 'no unit is stated: the figures are taken to be in £m; say it with "unit"' });
  }
  return {
    table,
    grid,
    header: isCount(table.kind) ? header : { ...header, periods: withoutRepeats(context, table.sheet, header) },
    unit: unit ?? '£m',
  };
}

/** Lists whose rows or kinds say what their figures are in. */
const isCount = (kind: string): boolean => COUNT_LISTS.includes(kind);
const COUNTED = new Set<string>([...COUNT_LISTS, 'figures']);

/** The year that `Year 1` means. */
export function firstYear({ firstYear: text }: Pick<Mapping, 'firstYear'>): number | undefined {
  const year = text === undefined ? undefined : readYear(text);
  return year === undefined || isProblem(year) ? undefined : year.start;
}

/** Of two columns of one period under one heading, the first. Columns under headings of their own all stay. */
function withoutRepeats({ remark }: DraftContext, sheet: string, { periods }: Header): readonly PeriodColumn[] {
  const seen = new Set<string>();
  return periods.filter(({ text, group, column }) => {
    const key = `${group}\0${text}`;
    if (!seen.has(key)) return seen.add(key);
    remark({ place: `${sheet}!${columnLetters(column)}`, text: `a second column of ${text} is left out` });
    return false;
  });
}

/** The figures of a row under some columns; a cell that is no figure is a remark and counts as not stated. */
export function rowFigures(
  context: DraftContext,
  { grid }: OpenTable,
  row: number,
  columns: readonly PeriodColumn[],
  turned = false,
): readonly string[] {
  return columns.map(({ column }) => {
    const figure = figureOfCell(grid.at(row, column), { digits: context.mapping.digits ?? 'shown', turned });
    if (!isProblem(figure)) return figure.text;
    context.remark({ place: `${grid.sheet.name}!${columnLetters(column)}${row}`, text: figure.error });
    return NOT_STATED.text;
  });
}

/** `Sheet!B7:F7`: the row from its label to its last period. */
export function rowPlace({ grid }: OpenTable, row: number, from: number, to: number): string {
  const [a, b] = [`${columnLetters(from)}${row}`, `${columnLetters(to)}${row}`];
  return `${grid.sheet.name}!${a === b ? a : `${a}:${b}`}`;
}
