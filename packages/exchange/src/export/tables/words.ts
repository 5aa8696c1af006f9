import { isoDateText } from '@stplan/model';
import type { CsvField } from '../../csv/write-csv.ts';
import type { Register } from '../../registers/register.ts';
import { REGISTERS } from '../../registers/registers.ts';
import { ROW_COLUMNS } from '../../registers/row-columns.ts';
import type { ElementWords, RowWords, TableWords } from '../../words/element-words.ts';
import type { ExportView } from '../export-view.ts';
import type { SheetCell } from '../sheet-cell.ts';
import { columnCell } from '../sheets/registers.ts';
import { type FigureRow, figureTable } from './figures.ts';
import type { OutTable } from './table.ts';

/** Kinds whose figures have a table of their own. */
const FIGURE_TABLES: readonly (readonly [kind: string, name: string])[] = [
  ['investment', 'investments'],
  ['funding', 'funding'],
  ['transfer', 'transfers'],
  ['activity', 'activity'],
  ['beds', 'beds'],
  ['workforce', 'workforce'],
];

/** What the tables of positions, contracts, schemes and capital hold already. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  position: [''],
  contract: ['value'],
  efficiency: ['effect'],
  capital: ['uses', 'sources'],
};

/** The figures of movements and counts, a table for each kind, and one for all that is left: trajectories, actuals. */
export function wordFigureTables({ words }: ExportView): readonly OutTable[] {
  const own = FIGURE_TABLES.map(([wanted, name]) =>
    figureTable(
      name,
      words.filter(({ kind }) => kind === wanted).flatMap((element) => element.tables.flatMap(rowsOf(element))),
    ),
  );
  const named = new Set(FIGURE_TABLES.map(([kind]) => kind));
  const left = words.flatMap((element) =>
    element.tables
      .filter((table) => !named.has(element.kind) && !(HELD[element.kind] ?? []).includes(table.words))
      .flatMap(rowsOf(element)),
  );
  return [...own, figureTable('figures', left)];
}

const rowsOf =
  (element: ElementWords) =>
  (table: TableWords): readonly FigureRow[] =>
    table.rows.map((row) => ({
      name: element.name,
      title: element.title,
      table: table.words || element.kind,
      row: row.organisation === '' ? row.label : [row.line, row.title].filter((word) => word !== '').join(' '),
      organisation: row.organisation || subjectOf(element, row),
      counterparty: row.counterparty,
      basis: table.basis,
      series: row.series,
    }));

/** Whose activity, beds or staff it is. */
const subjectOf = (element: ElementWords, row: RowWords): string =>
  ROW_COLUMNS.counts.find(({ field }) => field === 'at')?.shown(row, element) ?? '';

/** The lists of elements, with a column for each thing that they say. */
export function wordListTables({ words }: ExportView): readonly OutTable[] {
  return REGISTERS.filter(({ rows }) => rows === undefined).map((register) => listTable(register, words));
}

function listTable({ list, kind, columns }: Register, words: readonly ElementWords[]): OutTable {
  const shown = columns.filter(({ begins }) => begins.length > 0);
  const rows = words
    .filter((element) => element.kind === kind)
    .map((element) => [element.name, element.title, ...shown.map((column) => fieldOf(columnCell(column, element)))]);
  const fields = shown.map(({ field }) => field.replaceAll(/[ -]/g, '_'));
  return { name: list.replaceAll(' ', '-'), columns: ['name', 'title', ...fields], rows };
}

function fieldOf(cell: SheetCell): CsvField {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'object' && cell.form === 'date' ? isoDateText(cell.date) : '';
}

/** Every statement of the plan in its own words. */
export function wordsTable({ words }: ExportView): OutTable {
  const rows = words.flatMap(({ kind, name, title, head, statements }) => {
    const all = statements.length === 0 ? [{ words: '' }] : statements;
    return all.map((statement) => [kind, name, title, head, statement.words]);
  });
  return { name: 'words', columns: ['kind', 'name', 'title', 'head', 'words'], rows };
}
