import { isPlanName, planName } from '@stplan/language';
import type { ListTable } from '../mapping/mapping.ts';
import { cellText } from '../sheet/cell-text.ts';
import { dateOfCell } from '../sheet/date-cell.ts';
import { isCovered, rowsOf } from '../sheet/grid.ts';
import { isTotalLabel } from '../sheet/total-row.ts';
import { columnNumber } from '../workbook/address.ts';
import type { Cell } from '../workbook/workbook.ts';
import { type DraftContext, type OpenTable, rowPlace } from './draft-context.ts';

/** A row of a list. */
export type ListRecord = {
  readonly row: number;
  readonly place: string;
  /** What a field says; empty where the list has no such column or the cell is empty. */
  readonly text: (field: string) => string;
  readonly cell: (field: string) => Cell | undefined;
  /** The address of a field's cell: `Milestones!C7`. */
  readonly at: (field: string) => string;
  /** The date of a field, as the language writes it. */
  readonly date: (field: string) => string | undefined;
};

/** The rows of a list, without blank and total rows. Of a repeated title that was left empty, the one above holds. */
export function records(context: DraftContext, open: OpenTable<ListTable>): readonly ListRecord[] {
  const { grid, header, table } = open;
  const columns = fieldColumns(open);
  for (const heading of Object.keys(table.columns)) {
    if (columnOf(open, heading) === undefined) {
      context.remark({ place: table.sheet, text: `no column is headed “${heading}”` });
    }
  }
  const used = [...columns.values(), ...header.periods.map(({ column }) => column)];
  const [first, last] = [Math.min(...used), Math.max(...used)];
  return rowsOf(grid).flatMap((row): ListRecord[] => {
    const filled = used.filter((column) => cellText(grid.at(row, column)) !== '' && !isCovered(grid, row, column));
    if (row <= header.row || filled.length === 0) return [];
    const [label = ''] = used.map((column) => cellText(grid.at(row, column))).filter((text) => text !== '');
    const place = rowPlace(open, row, first, last);
    if ([...columns.values()].some((column) => isTotalLabel(cellText(grid.at(row, column))) && filled[0] === column)) {
      context.remark({ place, text: `“${label}” is a total: left out` });
      return [];
    }
    const cell = (field: string) => {
      const column = columns.get(field);
      return column === undefined ? undefined : grid.at(row, column);
    };
    const at = (field: string) => rowPlace(open, row, columns.get(field) ?? first, columns.get(field) ?? first);
    const text = (field: string) => cellText(cell(field));
    return [{ row, place, cell, at, text, date: (field) => dateOfCell(cell(field)) }];
  });
}

/** The column of each field. */
export function fieldColumns(open: OpenTable<ListTable>): ReadonlyMap<string, number> {
  const fields = Object.entries(open.table.columns).flatMap(([heading, field]) => {
    const column = columnOf(open, heading);
    return field === null || column === undefined ? [] : [[field as string, column] as const];
  });
  return new Map(fields);
}

function columnOf({ header, grid }: OpenTable, heading: string): number | undefined {
  const wanted = heading.trim().toLowerCase();
  const found = [...header.headings].find(([, text]) => text.toLowerCase() === wanted)?.[0];
  if (found !== undefined) return columnNumber(found);
  const column = /^[A-Z]{1,3}$/.test(heading) ? columnNumber(heading) : 0;
  return column >= grid.range.from.column && column <= grid.range.to.column ? column : undefined;
}

/** How the rows of a list belong to elements. */
export type Grouping = {
  /** Each row is an element: a repeated title is another one. */
  readonly one: boolean;
  /** The field that keeps two of one title apart: nurses at one trust and at another. */
  readonly of?: string;
};

/** The records of each element, by its name. */
export type Groups = ReadonlyMap<string, { readonly title: string; readonly records: readonly ListRecord[] }>;

/** The records of one element together, by its name. */
export function grouped(context: DraftContext, { one, of }: Grouping, all: readonly ListRecord[]): Groups {
  const groups = new Map<string, { title: string; records: ListRecord[] }>();
  const byReference = new Map<string, string>();
  let above: string | undefined;
  for (const record of all) {
    const [id, title] = [record.text('name'), record.text('title')];
    // a row that says neither belongs to the one above, one that repeats a reference to the row that had it
    const base = (id + title === '' ? above : byReference.get(id)) ?? elementName(id, qualified(record, title, of));
    if (base === '') {
      context.remark({ place: record.place, text: 'the row has no title: left out' });
      continue;
    }
    above = base;
    if (id !== '' && !one) byReference.set(id, base);
    const group = groups.get(base);
    if (group === undefined) groups.set(base, { title: title || id, records: [record] });
    else if (!one) group.records.push(record);
    else {
      const free = freeName(base, groups);
      groups.set(free, { title: title || id, records: [record] });
    }
  }
  return groups;
}

const qualified = (record: ListRecord, title: string, of: string | undefined): string =>
  title === '' || of === undefined ? title : `${title} ${record.text(of)}`.trim();

/** `1.2` or `CIP 7` alone says little: the title tells more, and the number keeps two of one title apart. */
function elementName(id: string, title: string): string {
  if (id + title === '') return '';
  if (id === '') return planName(title);
  if (isPlanName(id)) return id;
  return title === '' ? planName(id) : planName(`${title} ${id}`);
}

function freeName(base: string, taken: ReadonlyMap<string, unknown>): string {
  let number = 2;
  while (taken.has(`${base}_${number}`)) number++;
  return `${base}_${number}`;
}
