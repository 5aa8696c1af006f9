import { type Finding, type Position, type PositionRow, periodText } from '@stplan/model';
import type { NamedGroup } from './named-group.ts';
import { workspaceFinding } from './workspace-finding.ts';

/**
 * One subject's position may be stated in several tables, by year and by month for instance; the same row for the same
 * period on the same basis and scope stands in one of them.
 */
export function twinPositionRows({ name: plan, index }: NamedGroup): Finding[] {
  const found: Finding[] = [];
  for (const tables of index.get('position')?.values() ?? []) {
    if (tables.length > 1) found.push(...twins(tables as readonly Position[], plan));
  }
  return found;
}

function twins(tables: readonly Position[], plan: string): Finding[] {
  const first = new Map<string, { row: PositionRow; table: Position }>();
  const found: Finding[] = [];
  for (const table of tables) {
    for (const row of table.rows) {
      const twin = twinOf(table, row, first);
      if (twin === undefined) continue;
      found.push(
        workspaceFinding('language/duplicate-row', {
          message: `${table.name} states “${row.measure}” of ${twin.period} in two tables.`,
          help: 'Keep one of the two rows, or say how they differ: basis, scope, title.',
          span: row.labelSpan,
          related: [{ message: 'The first one stands here.', span: twin.row.labelSpan }],
          plan,
        }),
      );
    }
  }
  return found;
}

/** A row of an earlier table that states one of this row's figures; notes what this row states. */
function twinOf(table: Position, row: PositionRow, first: Map<string, { row: PositionRow; table: Position }>) {
  const key = rowKey(table, row);
  let twin: { period: string; row: PositionRow } | undefined;
  for (const [index, period] of row.series.periods.entries()) {
    if (row.series.cells[index] === undefined && row.series.formula === undefined) continue;
    const text = periodText(period);
    const before = first.get(`${key}|${text}`);
    if (before === undefined) first.set(`${key}|${text}`, { row, table });
    else if (before.table !== table) twin ??= { period: text, row: before.row };
  }
  return twin;
}

function rowKey({ basis, scope }: Position, row: PositionRow): string {
  const { measure, title, counterparty, nonRecurrent, fund, upTo } = row;
  const other = counterparty?.kind === 'member' ? counterparty.organisation.name : counterparty?.kind;
  const month = upTo && `${upTo.year}-${upTo.month}`;
  return [basis, scope.join(','), measure, title, other, nonRecurrent, fund, month]
    .map((part) => String(part ?? ''))
    .join('|');
}
