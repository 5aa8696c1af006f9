import { isTableRow } from '../words/valid-words.ts';
import type { DraftElement, DraftTable } from './draft.ts';
import { rowFigures } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { elementKey } from './element-key.ts';
import { type ListRecord, records } from './records.ts';

/**
 * Rows of figures in the plan's own words, each with the element and the table that it stands in: what has no sheet of
 * its own. A row that could not stand there is left out.
 */
export const draftPlanFigures: DraftList = (context, open) => {
  const periods = open.header.periods;
  const kind = periods[0]?.kind ?? 'years';
  const tables = new Map<string, { record: ListRecord; table: DraftTable & { rows: DraftTable['rows'][0][] } }>();
  for (const record of records(context, open)) {
    const key = elementKey(record.text('element'));
    const [words, label, suffix] = [record.text('table'), record.text('row'), record.text('also')];
    const [unit, basis] = [record.text('unit'), record.text('basis')];
    const head = [...(unit === '' ? [] : [`in ${unit}`]), ...(basis === '' ? [] : [basis])].join(' ');
    if (key === undefined || !isTableRow(key.kind, { words, head, label, suffix })) {
      context.remark({ place: record.place, text: 'the row is no row of a plan: left out' });
      continue;
    }
    const id = [record.text('element'), words, head].join('\0');
    const found = tables.get(id) ?? {
      record,
      table: { keyword: words, head, kind, periods: periods.map(({ text }) => text), rows: [] },
    };
    tables.set(id, found);
    found.table.rows.push({
      label,
      cells: rowFigures(context, open, record.row, periods),
      suffix,
      place: record.place,
    });
  }
  return [...tables.values()].flatMap(({ record, table }): DraftElement[] => {
    const key = elementKey(record.text('element'));
    return key === undefined ? [] : [{ ...key, title: '', head: '', statements: [], tables: [table], part: true }];
  });
};
