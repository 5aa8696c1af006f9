import { quotedText } from '@stplan/language';
import { moreStatements } from '../registers/more-statements.ts';
import { CAPITAL_SOURCES, CAPITAL_STATUSES, closedWord } from './closed-words.ts';
import type { DraftElement, DraftRow, DraftTable } from './draft.ts';
import { type DraftContext, rowFigures } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { grouped, type ListRecord, records } from './records.ts';
import { rowSuffix } from './row-suffix.ts';
import { ownerStatement } from './statements.ts';

/** A list of capital schemes, a row for each use and source of money. */
export const draftCapital: DraftList = (context, open) => {
  const { header, unit, table } = open;
  const [{ group } = { group: '' }] = header.periods;
  const columns = header.periods.filter((period) => period.group === group);
  const groups = grouped(context, { one: false }, records(context, open));
  return [...groups].flatMap(([name, { title, records: rows }]): DraftElement[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const said = first.text('organisation');
    const organisation = said === '' ? table.organisation : context.organisation(said);
    const draftRow = (record: ListRecord): { keyword: 'uses' | 'sources'; row: DraftRow } => {
      const cells = rowFigures(context, open, record.row, columns);
      const [keyword, label, status] = isSource(record) ? sourceLabel(context, record) : useLabel(record, title);
      const exact = rowSuffix(context, open, record, 'capital', { words: keyword, label });
      const suffix = [exact, status ?? ''].filter((word) => word !== '').join(' ');
      return { keyword, row: { label, cells, suffix, place: record.place } };
    };
    const drafted = columns.length === 0 ? [] : rows.map(draftRow);
    const tables = (['uses', 'sources'] as const).flatMap((keyword): DraftTable[] => {
      const own = drafted.filter((each) => each.keyword === keyword).map(({ row }) => row);
      const kind = columns[0]?.kind ?? 'years';
      const periods = columns.map(({ text }) => text);
      return own.length === 0 ? [] : [{ keyword, head: `in ${unit}`, kind, periods, rows: own }];
    });
    const statements = [
      ...ownerStatement(context, first, organisation),
      ...moreStatements(context, open, first, 'capital'),
    ];
    return [{ kind: 'capital', name, title: quotedText(title), head: '', statements, tables }];
  });
};

function isSource(record: ListRecord): boolean {
  const side = record.text('side');
  if (side !== '') return /source|fund/i.test(side);
  return closedWord(CAPITAL_SOURCES, record.text('item')) !== undefined;
}

type Label = readonly ['uses' | 'sources', string, string | undefined];

/** `public capital "Wave 4" NHSEngland`: what kind of money, which, and whose. */
function sourceLabel(context: DraftContext, record: ListRecord): Label {
  const item = record.text('item');
  const said = record.text('kind');
  const kind = closedWord(CAPITAL_SOURCES, said) ?? closedWord(CAPITAL_SOURCES, item) ?? 'other';
  const status = closedWord(CAPITAL_STATUSES, record.text('status'));
  const giver = record.text('giver');
  const parts = [
    kind,
    ...(item === '' || item === said ? [] : [quotedText(item)]),
    ...(giver === '' ? [] : [context.subject(giver)]),
  ];
  return ['sources', parts.join(' '), status];
}

const useLabel = (record: ListRecord, title: string): Label => [
  'uses',
  `use ${quotedText(record.text('item') || title)}`,
  undefined,
];
