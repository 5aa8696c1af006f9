import { quotedText } from '@stplan/language';
import type { DraftElement, DraftRow, DraftTable } from '../draft/draft.ts';

/** The citation of cells: `[Workbook "Position!B7:F7"]`; nothing for what stands in no cell. */
export function citationText(source: string, place: string): string {
  return place === '' ? '' : ` [${source} ${quotedText(place)}]`;
}

/** A row as a line of the language. */
export function rowText({ label, cells, suffix, place }: DraftRow, source: string): string {
  return [label, ...cells, suffix].filter((part) => part !== '').join(' ') + citationText(source, place);
}

/** The line of periods that heads a table. */
export const headerText = ({ kind, periods }: DraftTable): string => `${kind} ${periods.join(' ')}`;

/** A table inside an element, with its braces. */
export function tableText(table: DraftTable, source: string): string {
  const lines = [headerText(table), ...table.rows.map((row) => rowText(row, source))];
  return `${table.keyword} ${table.head} {\n${lines.map((line) => `    ${line}\n`).join('')}  }`;
}

/** What is written without braces when there is nothing to put in them; some of these may have none. */
const BARE = new Set<DraftElement['kind']>([
  'source',
  'organisation',
  'assumption',
  'priority',
  'theme',
  'point of delivery',
  'staff group',
]);

/** An element of the language; its layout is the formatter's. */
export function elementText(
  { kind, name, title, head, headPlace = '', statements, tables }: DraftElement,
  source: string,
): string {
  const begin = [kind, name, title, head].filter((part) => part !== '').join(' ') + citationText(source, headPlace);
  if (kind === 'assumption' && tables[0] !== undefined) return assumptionText(begin, tables[0], source);
  const lines = [
    ...statements.map(({ text, place }) => text + citationText(source, place)),
    ...tables.flatMap((table) =>
      table.keyword === ''
        ? [headerText(table), ...table.rows.map((row) => rowText(row, source))]
        : [tableText(table, source)],
    ),
  ];
  if (lines.length === 0 && BARE.has(kind)) return begin;
  return `${begin} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/** A series of an assumption, whose sources stand behind the brace. */
function assumptionText(begin: string, { head, kind, periods, rows: [row] }: DraftTable, source: string): string {
  const { cells = [], suffix = '', place = '' } = row ?? {};
  const said = begin.includes(` ${head}`) || head === '' ? begin : `${begin} ${head}`;
  const behind = suffix === '' ? '' : ` ${suffix}`;
  return `${said} {\n  ${kind} ${periods.join(' ')}\n  ${cells.join(' ')}\n}${behind}${citationText(source, place)}`;
}
