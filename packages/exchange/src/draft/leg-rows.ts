import { quotedText } from '@stplan/language';
import type { ListTable } from '../mapping/mapping.ts';
import type { Register } from '../registers/register.ts';
import type { DraftRow, DraftStatement, DraftTable } from './draft.ts';
import { type DraftContext, type OpenTable, rowFigures } from './draft-context.ts';
import type { ListRecord } from './records.ts';
import { rowSuffix } from './row-suffix.ts';
import { withScale } from './with-scale.ts';

/** What the rows of a movement give: a table of its sides, or the short form where no row says whose figures it has. */
export type Legs = { readonly statements: readonly DraftStatement[]; readonly tables: readonly DraftTable[] };

/** The sides of a scheme, an investment, a fund or a transfer. */
export function legTables(
  context: DraftContext,
  open: OpenTable<ListTable>,
  { short, kind }: Register,
  rows: readonly ListRecord[],
): Legs {
  const [first] = rows;
  const whose = rows.map((record) => organisationOf(context, open, record));
  if (first === undefined || whose.some((organisation) => organisation !== undefined)) {
    return { statements: [], tables: effectTables(context, open, kind, rows, whose) };
  }
  if (short !== undefined) return { statements: shortForm(context, open, first, short), tables: [] };
  return { statements: [], tables: amountTables(context, open, first) };
}

function organisationOf(
  context: DraftContext,
  { table }: OpenTable<ListTable>,
  record: ListRecord,
): string | undefined {
  const text = record.text('organisation');
  return text === '' ? table.organisation : context.organisation(text);
}

/** The years of the first heading, of tables that have several side by side. */
function columnsOf({ header }: OpenTable<ListTable>): OpenTable<ListTable>['header']['periods'] {
  const [{ group } = { group: '' }] = header.periods;
  return header.periods.filter((period) => period.group === group);
}

/** The short form, of a scheme whose organisations the sheet does not name: `saves £46m in 2020/21`. */
function shortForm(
  context: DraftContext,
  open: OpenTable<ListTable>,
  record: ListRecord,
  keyword: string,
): readonly DraftStatement[] {
  const columns = columnsOf(open);
  // what an investment costs is stated as a positive, unless the plan itself wrote the row
  const turned = keyword === 'costs' && record.text('line') !== 'costs' && open.table.turned !== true;
  const figures = rowFigures(context, open, record.row, columns, turned);
  const amounts = columns.flatMap(({ text }, index) => {
    const figure = figures[index] ?? '_';
    return figure === '_' || figure === '-' ? [] : [`${withScale(figure, open.unit)} in ${text}`];
  });
  const exact = open.table.exact === true || record.text('also') === 'exact' ? ' exact' : '';
  return amounts.length === 0
    ? []
    : [{ keyword, text: `${keyword} ${amounts.join(', ')}${exact}`, place: record.place }];
}

/** The amount of a transfer, whose ends a statement says. */
function amountTables(context: DraftContext, open: OpenTable<ListTable>, record: ListRecord): readonly DraftTable[] {
  const columns = columnsOf(open);
  const cells = rowFigures(context, open, record.row, columns);
  if (cells.every((cell) => cell === '_')) return [];
  const suffix = rowSuffix(context, open, record, 'transfer', { words: 'amount', label: '' });
  return [
    {
      keyword: 'amount',
      head: headOf(open),
      kind: columns[0]?.kind ?? 'years',
      periods: columns.map(({ text }) => text),
      rows: [{ label: '', cells, suffix, place: record.place }],
    },
  ];
}

const headOf = ({ unit, table }: OpenTable<ListTable>): string => `in ${unit} ${table.basis ?? 'annual'}`;

function effectTables(
  context: DraftContext,
  open: OpenTable<ListTable>,
  kind: Register['kind'],
  rows: readonly ListRecord[],
  whose: readonly (string | undefined)[],
): readonly DraftTable[] {
  const columns = columnsOf(open);
  if (columns.length === 0) return [];
  const labels = new Map<string, number>();
  const legs = rows.flatMap((record, index): DraftRow[] => {
    const organisation = whose[index];
    if (organisation === undefined) {
      context.remark({ place: record.place, text: 'the row names no organisation: its figures are left out' });
      return [];
    }
    const item = record.text('item');
    const base = legLabel(context, organisation, record, item);
    const count = (labels.get(base) ?? 0) + 1;
    labels.set(base, count);
    // two rows of one side are told apart by a title, which stands before the other party
    const label =
      count === 1 ? base : legLabel(context, organisation, record, item === '' ? `Line ${count}` : `${item} ${count}`);
    const cells = rowFigures(context, open, record.row, columns, open.table.turned);
    const suffix = rowSuffix(context, open, record, kind, { words: 'effect', label });
    return [{ label, cells, suffix, place: record.place }];
  });
  const periods = columns.map(({ text }) => text);
  return [{ keyword: 'effect', head: headOf(open), kind: columns[0]?.kind ?? 'years', periods, rows: legs }];
}

/** `WUH cost pay "Theatres" with NorthCCG`; a line that the sheet calls net is split into neither income nor cost. */
function legLabel(context: DraftContext, organisation: string, record: ListRecord, item: string): string {
  const said = record.text('line');
  const spend = /non-?pay/i.test(said) ? ' non-pay' : /\bpay\b/i.test(said) ? ' pay' : '';
  const line = /^net$/i.test(said) ? '' : /income/i.test(said) ? ' income' : ` cost${spend}`;
  const title = item === '' ? '' : ` ${quotedText(item)}`;
  const other = record.text('counterparty');
  if (other === '') return `${organisation}${line}${title}`;
  const party = /^(outside|external|n\/?a)$/i.test(other) ? 'outside' : context.organisation(other);
  return `${organisation}${line}${title} ${line === ' income' ? 'from' : 'with'} ${party}`;
}
