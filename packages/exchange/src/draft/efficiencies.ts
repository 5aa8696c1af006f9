import { quotedText } from '@stplan/language';
import type { ListTable } from '../mapping/mapping.ts';
import { closedWord, EFFICIENCY_KINDS, RATINGS, STAGES } from './closed-words.ts';
import type { DraftElement, DraftRow, DraftStatement } from './draft.ts';
import { type DraftContext, type OpenTable, rowFigures } from './draft-context.ts';
import type { DraftList } from './list-drafts.ts';
import { grouped, type ListRecord, records } from './records.ts';
import { dateStatement, ownerStatement, wordStatement } from './statements.ts';
import { withScale } from './with-scale.ts';

/** A list of savings schemes, a row for each or for each organisation's side of it. */
export const draftEfficiencies: DraftList = (context, open) => {
  const groups = grouped(context, 'efficiencies', records(context, open));
  return [...groups].flatMap(([name, { title, records: rows }]): DraftElement[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const short = rows.every((record) => organisationOf(context, open, record) === undefined);
    const statements: DraftStatement[] = [
      ...ownerStatement(context, first, organisationOf(context, open, first)),
      ...wordStatement(context, first, 'kind', 'kind', EFFICIENCY_KINDS),
      ...recurrence(first),
      ...wordStatement(context, first, 'stage', 'stage', STAGES),
      ...confidence(context, first),
      ...dateStatement(context, first, 'starts', 'starts'),
      ...(short ? saves(context, open, first) : []),
    ];
    return [
      {
        kind: 'efficiency',
        name,
        title: quotedText(title),
        head: '',
        statements,
        tables: short ? [] : effectTables(context, open, rows),
      },
    ];
  });
};

function organisationOf(
  context: DraftContext,
  { table }: OpenTable<ListTable>,
  record: ListRecord,
): string | undefined {
  const text = record.text('organisation');
  return text === '' ? table.organisation : context.organisation(text);
}

function recurrence(record: ListRecord): readonly DraftStatement[] {
  const text = record.text('recurrent');
  if (text === '') return [];
  const once = /non|^n|one[- ]off/i.test(text);
  return [
    {
      keyword: once ? 'non-recurrent' : 'recurrent',
      text: once ? 'non-recurrent' : 'recurrent',
      place: record.at('recurrent'),
    },
  ];
}

function confidence(context: DraftContext, record: ListRecord): readonly DraftStatement[] {
  const text = record.text('confidence');
  const rating = /^\d{1,3}(?:\.\d+)?%$/.test(text) ? text : closedWord(RATINGS, text);
  if (rating !== undefined)
    return [{ keyword: 'confidence', text: `confidence ${rating}`, place: record.at('confidence') }];
  if (text !== '')
    context.remark({ place: record.place, text: `confidence “${text.slice(0, 60)}” is not known: left out` });
  return [];
}

/** The short form, of a scheme whose organisations the sheet does not name: `saves £46m in 2020/21`. */
function saves(context: DraftContext, open: OpenTable<ListTable>, record: ListRecord): readonly DraftStatement[] {
  const figures = rowFigures(context, open, record.row, open.header.periods);
  const amounts = open.header.periods.flatMap(({ text }, index) => {
    const figure = figures[index] ?? '_';
    return figure === '_' || figure === '-' ? [] : [`${withScale(figure, open.unit)} in ${text}`];
  });
  const text = `saves ${amounts.join(', ')}${open.table.exact ? ' exact' : ''}`;
  return amounts.length === 0 ? [] : [{ keyword: 'saves', text, place: record.place }];
}

function effectTables(
  context: DraftContext,
  open: OpenTable<ListTable>,
  rows: readonly ListRecord[],
): DraftElement['tables'] {
  const { header, unit, table } = open;
  const [{ group } = { group: '' }] = header.periods;
  const columns = header.periods.filter((period) => period.group === group);
  if (columns.length === 0) return [];
  const labels = new Map<string, number>();
  const legs = rows.flatMap((record): DraftRow[] => {
    const organisation = organisationOf(context, open, record);
    if (organisation === undefined) {
      context.remark({ place: record.place, text: 'the row names no organisation: its figures are left out' });
      return [];
    }
    const base = legLabel(context, organisation, record);
    const count = (labels.get(base) ?? 0) + 1;
    labels.set(base, count);
    // two rows of one side are told apart by a title, which stands before the other party
    const label = count === 1 ? base : titled(base, `Line ${count}`);
    return [
      {
        label,
        cells: rowFigures(context, open, record.row, columns),
        suffix: table.exact ? 'exact' : '',
        place: record.place,
      },
    ];
  });
  const head = `in ${unit} ${table.basis ?? 'annual'}`;
  return [
    {
      keyword: 'effect',
      head,
      kind: columns[0]?.kind ?? 'years',
      periods: columns.map(({ text }) => text),
      rows: legs,
    },
  ];
}

function legLabel(context: DraftContext, organisation: string, record: ListRecord): string {
  const line = /income/i.test(record.text('line')) ? 'income' : 'cost';
  const other = record.text('counterparty');
  if (other === '') return `${organisation} ${line}`;
  const party = /^(outside|external|n\/?a)$/i.test(other) ? 'outside' : context.organisation(other);
  return `${organisation} ${line} ${line === 'income' ? 'from' : 'with'} ${party}`;
}

function titled(label: string, title: string): string {
  const at = label.search(/ (?:with|from) /);
  return at < 0 ? `${label} "${title}"` : `${label.slice(0, at)} "${title}"${label.slice(at)}`;
}
