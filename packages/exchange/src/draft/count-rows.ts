import { quotedText } from '@stplan/language';
import { isProblem, readMeasure } from '@stplan/model';
import type { ListTable } from '../mapping/mapping.ts';
import { cellText } from '../sheet/cell-text.ts';
import type { PeriodColumn } from '../sheet/header-rows.ts';
import { countUnitOfHeading } from '../sheet/unit-heading.ts';
import { isTableRow } from '../words/valid-words.ts';
import { COUNT_MEASURES, closedWord } from './closed-words.ts';
import type { DraftKind, DraftRow, DraftTable } from './draft.ts';
import { type DraftContext, type OpenTable, rowFigures } from './draft-context.ts';
import type { ListRecord } from './records.ts';
import { rowSuffix } from './row-suffix.ts';

/** The rows of activity, beds or staff, and what stands before their brace: `at WUH in spells`. */
export type Counts = { readonly head: string; readonly tables: readonly DraftTable[] };

/**
 * The rows of one count. What a row is says the column `row`; else its heading, or what stands above the years:
 * `2016/17 outturn`, `Plan` over 2017/18 and 2018/19; else it is planned.
 */
export function countTables(
  context: DraftContext,
  open: OpenTable<ListTable>,
  kind: DraftKind,
  records: readonly ListRecord[],
): Counts {
  const [first] = records;
  const head = first === undefined ? '' : headOf(context, open, kind, first);
  const periods = [...new Set(open.header.periods.map(({ text }) => text))];
  const rows: DraftRow[] = [];
  for (const record of records) {
    for (const [measure, columns] of byMeasure(open)) {
      const label = labelOf(context, kind, record, measure);
      const figures = new Map(
        rowFigures(context, open, record.row, columns).map((figure, index) => [columns[index]?.text ?? '', figure]),
      );
      const cells = periods.map((period) => figures.get(period) ?? '_');
      if (label === undefined || cells.every((cell) => cell === '_')) continue;
      if (rows.some((row) => row.label === label)) {
        context.remark({ place: record.place, text: `a second row of ${label} is left out` });
        continue;
      }
      const suffix = rowSuffix(context, open, record, kind, { words: '', label });
      rows.push({ label, cells, suffix, place: record.place });
    }
  }
  const table = { keyword: '', head, kind: open.header.periods[0]?.kind ?? 'years', periods, rows } as const;
  return { head, tables: rows.length === 0 ? [] : [table] };
}

function headOf(context: DraftContext, open: OpenTable<ListTable>, kind: DraftKind, record: ListRecord): string {
  const at = record.text('at');
  const subject = at === '' ? open.table.organisation : context.subject(at);
  const said = record.text('unit') || open.table.unit || unitAround(open) || '';
  const unit = [said, said.toLowerCase()].find((each) => each !== '' && !isProblem(readMeasure(each))) ?? '';
  if (said !== '' && unit === '') {
    const text = `the unit “${said.slice(0, 60)}” is not known: the figures have none; say it with "unit"`;
    context.remark({ place: record.at('unit'), text });
  }
  const basis = record.text('basis').toLowerCase();
  return [
    ...(subject === undefined ? [] : [/^with /.test(subject) ? subject : `at ${subject}`]),
    // beds and staff say by themselves what they are in
    ...(unit === '' || unit === (kind === 'beds' ? 'beds' : '') ? [] : [`in ${unit}`]),
    ...(/^(?:annual|incremental|accumulated)$/.test(basis) ? [basis] : []),
  ].join(' ');
}

/** The unit that the heading or a line above it names. */
function unitAround({ grid, header }: OpenTable<ListTable>): string | undefined {
  const { from, to } = grid.range;
  for (let row = header.row; row >= from.row; row--) {
    for (let column = from.column; column <= to.column; column++) {
      const unit = countUnitOfHeading(cellText(grid.at(row, column)));
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

/** The columns of figures by what their headings say they are; of two columns of one year the first counts. */
function byMeasure({ header }: OpenTable<ListTable>): ReadonlyMap<string, readonly PeriodColumn[]> {
  const groups = new Map<string, PeriodColumn[]>();
  for (const period of header.periods) {
    const measure = closedWord(COUNT_MEASURES, `${period.group} ${period.heading}`) ?? '';
    const group = groups.get(measure) ?? [];
    groups.set(measure, group);
    if (!group.some(({ text }) => text === period.text)) group.push(period);
  }
  return groups;
}

/** The words of a row: those of the language as they stand, others as they are meant. */
function labelOf(context: DraftContext, kind: DraftKind, record: ListRecord, measure: string): string | undefined {
  const said = record.text('row');
  if (said === '') return measure || 'planned';
  if (isTableRow(kind, { words: '', head: '', label: said, suffix: '' })) return said;
  const word = closedWord(COUNT_MEASURES, said);
  if (word === undefined) {
    context.remark({ place: record.at('row'), text: `the row “${said.slice(0, 60)}” is not known: left out` });
    return undefined;
  }
  return word === said.toLowerCase() || measure !== '' ? word : `${word} ${quotedText(said)}`;
}
