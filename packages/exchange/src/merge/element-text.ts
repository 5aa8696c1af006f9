import { quotedText } from '@stplan/language';
import type { DraftElement, DraftRow, DraftTable } from '../draft/draft.ts';

/** The citation of cells: `[Workbook "Position!B7:F7"]`; nothing for what stands in no cell. */
export function citationText(source: string, place: string): string {
  return place === '' ? '' : ` [${source} ${quotedText(place)}]`;
}

/** A row as a line of the language. */
export function rowText({ label, cells, suffix, place }: DraftRow, source: string): string {
  return [label, ...cells, ...(suffix === '' ? [] : [suffix])].join(' ') + citationText(source, place);
}

/** The line of periods that heads a table. */
export const headerText = ({ kind, periods }: DraftTable): string => `${kind} ${periods.join(' ')}`;

/** A table inside an element, with its braces. */
export function tableText(table: DraftTable, source: string): string {
  const lines = [headerText(table), ...table.rows.map((row) => rowText(row, source))];
  return `${table.keyword} ${table.head} {\n${lines.map((line) => `    ${line}\n`).join('')}  }`;
}

/** An element of the language; its layout is the formatter's. */
export function elementText({ kind, name, title, head, statements, tables }: DraftElement, source: string): string {
  const begin = [kind, name, title, head].filter((part) => part !== '').join(' ');
  const lines = [
    ...statements.map(({ text, place }) => text + citationText(source, place)),
    ...tables.flatMap((table) =>
      table.keyword === ''
        ? [headerText(table), ...table.rows.map((row) => rowText(row, source))]
        : [tableText(table, source)],
    ),
  ];
  if (lines.length === 0 && (kind === 'source' || kind === 'organisation')) return begin;
  return `${begin} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}
