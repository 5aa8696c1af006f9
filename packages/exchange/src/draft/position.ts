import type { PositionTable, RowMapping } from '../mapping/mapping.ts';
import { ALSO } from '../registers/row-columns.ts';
import { cellText } from '../sheet/cell-text.ts';
import type { PeriodColumn } from '../sheet/header-rows.ts';
import { labelledRows } from '../sheet/labelled-rows.ts';
import { isTableRow } from '../words/valid-words.ts';
import { columnLetters, columnNumber } from '../workbook/address.ts';
import type { DraftElement, DraftRow } from './draft.ts';
import { type DraftContext, type OpenTable, rowFigures, rowPlace } from './draft-context.ts';

/** A sheet of labelled rows as a position. */
export function draftPosition(context: DraftContext, open: OpenTable<PositionTable>): readonly DraftElement[] {
  const { table, grid, header, unit } = open;
  const periods = periodsOf(context, table.sheet, header.periods);
  const last = periods.at(-1)?.column;
  if (last === undefined) {
    context.remark({ place: table.sheet, text: 'no years were found in its heading: say its row with "header"' });
    return [];
  }
  const { column, rows } = labelledRows(grid, header);
  const seen = new Set<string>();
  const drafted = rows.flatMap(({ row, label, section }): DraftRow[] => {
    const mapped = mappingOf(table.rows, label, section);
    const place = rowPlace(open, row, column, last);
    if (mapped === undefined) {
      context.remark({ place, text: `“${label}” is not in the mapping: left out` });
      return [];
    }
    if (mapped === null) return [];
    const { row: words, turned = false } = typeof mapped === 'string' ? { row: mapped } : mapped;
    if (seen.has(words)) {
      context.remark({ place, text: `a second row of ${words} is left out: “${label}”` });
      return [];
    }
    seen.add(words);
    const cells = rowFigures(context, open, row, periods, turned);
    return [{ label: words, cells, suffix: suffixOf(context, open, row, words), place }];
  });
  if (!table.of.startsWith('sector ')) context.subject(table.of);
  const scope = table.scope === undefined ? '' : ` scope ${table.scope}`;
  const head = `in ${unit} ${table.basis ?? 'annual'}${scope}`;
  const kind = periods[0]?.kind ?? 'years';
  const draftTable = { keyword: '', head, kind, periods: periods.map(({ text }) => text), rows: drafted } as const;
  return [{ kind: 'position', name: table.of, title: '', head, statements: [], tables: [draftTable] }];
}

/** A column for each period, whatever is merged above it: `Outturn` over one year and `Plan` over the next three. */
function periodsOf({ remark }: DraftContext, sheet: string, all: readonly PeriodColumn[]): readonly PeriodColumn[] {
  const seen = new Map<string, PeriodColumn>();
  for (const period of all) {
    const first = seen.get(period.text);
    if (first === undefined) seen.set(period.text, period);
    else {
      const which = period.group === '' ? '' : `, “${period.group}”,`;
      remark({
        place: `${sheet}!${columnLetters(period.column)}`,
        text: `a second column of ${period.text}${which} is left out`,
      });
    }
  }
  return [...seen.values()];
}

/** What the column “Also” says, where a sheet that stplan wrote has it. */
function suffixOf({ remark }: DraftContext, { grid, header, table }: OpenTable, row: number, label: string): string {
  const column = [...header.headings].find(([, heading]) => ALSO.pattern.test(heading))?.[0];
  const said = column === undefined ? '' : cellText(grid.at(row, columnNumber(column)));
  if (said === '') return table.exact === true ? 'exact' : '';
  if (isTableRow('position', { words: '', head: '', label, suffix: said })) return said;
  remark({
    place: `${grid.sheet.name}!${column}${row}`,
    text: `“${said.slice(0, 60)}” cannot stand behind a row: left out`,
  });
  return '';
}

function mappingOf(rows: PositionTable['rows'], label: string, section: string): RowMapping | null | undefined {
  const wanted = [`${section} / ${label}`, label].map((text) => text.toLowerCase());
  for (const each of wanted) {
    const found = Object.entries(rows).find(([key]) => key.toLowerCase() === each);
    if (found !== undefined) return found[1];
  }
  return undefined;
}
