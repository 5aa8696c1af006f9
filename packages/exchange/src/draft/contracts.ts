import { planName, quotedText } from '@stplan/language';
import type { ListTable } from '../mapping/mapping.ts';
import { moreStatements } from '../registers/more-statements.ts';
import type { PeriodColumn } from '../sheet/header-rows.ts';
import { CONTRACT_FORMS, CONTRACT_STATUSES } from './closed-words.ts';
import type { DraftElement, DraftRow, DraftStatement } from './draft.ts';
import { type DraftContext, type OpenTable, rowFigures } from './draft-context.ts';
import type { DraftList } from './draft-list.ts';
import { fieldColumns, grouped, type ListRecord, records } from './records.ts';
import { rowSuffix } from './row-suffix.ts';
import { wordStatement } from './statements.ts';

type Parties = { readonly commissioner: string; readonly provider: string };
type Side = keyof Parties;

/**
 * A list of contracts, a row for each or for each side's figures. Whose figures they are says the column `side`, a
 * heading above the years (`Commissioner plan`), or the mapping.
 */
export const draftContracts: DraftList = (context, open) => {
  const groups = grouped(context, { one: false }, namedRecords(context, open));
  return [...groups].flatMap(([name, { title, records: rows }]): DraftElement[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const [commissioner, provider] = [first.text('commissioner'), first.text('provider')];
    if (commissioner === '' || provider === '') {
      context.remark({ place: first.place, text: 'the contract does not name both parties: left out' });
      return [];
    }
    const parties = { commissioner: context.organisation(commissioner), provider: context.organisation(provider) };
    const statements: DraftStatement[] = [
      {
        keyword: 'between',
        text: `between ${parties.commissioner} and ${parties.provider}`,
        place: first.at('commissioner'),
      },
      ...wordStatement(context, first, 'form', 'form', CONTRACT_FORMS),
      ...wordStatement(context, first, 'status', 'status', CONTRACT_STATUSES).map((each) => signedOn(each, first)),
      ...moreStatements(context, open, first, 'contract'),
    ];
    return [
      {
        kind: 'contract',
        name,
        title: quotedText(title),
        head: '',
        statements,
        tables: valueTables(context, open, rows, parties),
      },
    ];
  });
};

/** The rows of a list; where it has no column for what a contract is called, its parties say that. */
function namedRecords(context: DraftContext, open: OpenTable<ListTable>): readonly ListRecord[] {
  const all = records(context, open);
  const columns = fieldColumns(open);
  if (columns.has('title') || columns.has('name')) return toldApart(context, all);
  return all.map((record) => {
    const [commissioner, provider] = [record.text('commissioner'), record.text('provider')];
    if (commissioner === '' || provider === '') return record;
    const called = new Map([
      ['name', `${context.organisation(commissioner)}_${context.organisation(provider)}`],
      ['title', `${commissioner} with ${provider}`],
    ]);
    return { ...record, text: (field: string) => called.get(field) ?? record.text(field) };
  });
}

/** Contracts of one title between different parties, as "Acute services" of each commissioner, are named after the commissioner too. */
function toldApart(context: DraftContext, all: readonly ListRecord[]): readonly ListRecord[] {
  const parties = new Map<string, Set<string>>();
  const partiesOf = (record: ListRecord) => `${record.text('commissioner')}\n${record.text('provider')}`;
  const isNamed = (record: ListRecord) => record.text('name') === '' && record.text('title') !== '';
  for (const record of all) {
    if (!isNamed(record) || record.text('commissioner') === '') continue;
    const known = parties.get(record.text('title')) ?? new Set();
    parties.set(record.text('title'), known.add(partiesOf(record)));
  }
  return all.map((record) => {
    if (!isNamed(record) || (parties.get(record.text('title'))?.size ?? 0) < 2) return record;
    const [title, commissioner, provider] = [
      record.text('title'),
      record.text('commissioner'),
      record.text('provider'),
    ];
    const own = planName(title);
    const name = `${own}_${context.organisation(commissioner)}_${context.organisation(provider)}`;
    return { ...record, text: (field: string) => (field === 'name' ? name : record.text(field)) };
  });
}

/** `signed 23 December 2016`, where the cell says when. */
function signedOn(statement: DraftStatement, record: ListRecord): DraftStatement {
  const date = /\d{1,2}\s+[A-Z][a-z]+\s+\d{4}/.exec(record.text('status'))?.[0];
  return statement.text === 'status signed' && date !== undefined
    ? { ...statement, text: `status signed ${date}` }
    : statement;
}

function valueTables(
  context: DraftContext,
  open: OpenTable<ListTable>,
  rows: readonly ListRecord[],
  parties: Parties,
): DraftElement['tables'] {
  const { header, unit, table } = open;
  const groups = [...new Set(header.periods.map(({ group }) => group))];
  const columnsOf = (group: string) => header.periods.filter((period) => period.group === group);
  const periods = columnsOf(groups[0] ?? '').map(({ text }) => text);
  if (periods.length === 0) return [];
  const sides = new Map<Side, DraftRow>();
  const add = (side: Side, columns: readonly PeriodColumn[], record: ListRecord) => {
    if (sides.has(side)) {
      const text = `a second row of the ${side}’s figures is left out`;
      context.remark({ place: record.place, text });
      return;
    }
    const cells = rowFigures(context, open, record.row, columns);
    const suffix = rowSuffix(context, open, record, 'contract', { words: 'value', label: parties[side] });
    if (cells.some((cell) => cell !== '_'))
      sides.set(side, { label: parties[side], cells, suffix, place: record.place });
  };
  for (const record of rows) {
    for (const group of groups) {
      for (const side of sidesOf(open, record.text('side'), group, parties, context))
        add(side, columnsOf(group), record);
    }
  }
  const kind = header.periods[0]?.kind ?? 'years';
  return [
    { keyword: 'value', head: `in ${unit} ${table.basis ?? 'annual'}`, kind, periods, rows: [...sides.values()] },
  ];
}

function sidesOf(
  { table }: OpenTable<ListTable>,
  said: string,
  group: string,
  { commissioner, provider }: Parties,
  context: DraftContext,
): readonly Side[] {
  for (const text of [said, group]) {
    if (/commissioner|ccg/i.test(text)) return ['commissioner'];
    if (/provider|trust/i.test(text)) return ['provider'];
  }
  const name = said === '' ? undefined : context.known(said);
  if (name === commissioner) return ['commissioner'];
  if (name === provider) return ['provider'];
  if (/both|agreed/i.test(said) || table.statedBy === 'both') return ['commissioner', 'provider'];
  return [table.statedBy === 'provider' ? 'provider' : 'commissioner'];
}
