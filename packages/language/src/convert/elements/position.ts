import type { Acceptance, EarlierRow, Position, PositionRow, PriceBase, Ref, Sector, Stated } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { readOnePeriod } from '../periods/read-period.ts';
import { spanAt, spanOf, spanOfWord } from '../place.ts';
import { needs } from '../statements/shared-statements.ts';
import { evidence, stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { monthOfRow } from '../tables/count-table.ts';
import { counterparty } from '../tables/movement-table.ts';
import { labelSpan } from '../tables/row-label.ts';
import { series } from '../tables/series.ts';
import { spendOf } from '../tables/spend.ts';
import { headEnd } from '../tables/table-head.ts';
import { moneyTable, type TableMeasure, tableMeasure } from '../tables/table-measure.ts';
import { type HeadedRow, tableRows } from '../tables/table-rows.ts';
import { reportTwinRows } from '../tables/twin-rows.ts';
import { isYearly } from '../tables/yearly.ts';
import { keywordSpan, namedBase } from './element-base.ts';

type MoneyRow = Ast.LineRow | Ast.MeasureRow;

const KIND = moneyTable('The position', true);

/** A position bears the name of its subject, or of its sector. */
export function position(node: Ast.Position, context: ConversionContext): Position | undefined {
  const subject = reference(context, node.subject, REFERENCE_KINDS.subject);
  const sector = node.sector as Sector | undefined;
  const name = subject?.name ?? sector;
  const rows = tableRows(context, node.rows).filter((headed): headed is HeadedRow<MoneyRow> => isMoneyRow(headed.row));
  const nodes = rows.map(({ row }) => row);
  const measure = tableMeasure(context, node, KIND, nodes, isYearly(rows));
  reportTwinRows(context, nodes, rowKey);
  const others = sortStatements(
    context,
    (node.rows ?? []).filter((row) => row.$type === 'PriceBase' || row.$type === 'Needs'),
  );
  const now: PositionRow[] = [];
  const earlier: EarlierRow[] = [];
  for (const headed of rows) {
    const { row } = headed;
    const read = positionRow(context, headed, measure);
    if (row.$type === 'MeasureRow' && row.version !== undefined) earlier.push({ ...read, version: row.version });
    else now.push(read);
  }
  const waits: readonly Ref[] = others.all('Needs', needs);
  const prices = others.one('PriceBase', priceBase);
  if (name === undefined) return undefined;
  return {
    ...namedBase(context, node, 'position', name, subject?.span ?? keywordSpan(context, node), []),
    subject,
    sector,
    basis: node.basis as Position['basis'],
    scope: (node.scope ?? []) as readonly Sector[],
    priceBase: prices,
    rows: now,
    ...(earlier.length > 0 && { earlier }),
    needs: waits,
    headSpan: spanAt(context, spanOf(context, node).start, headEnd(context, node)),
  };
}

function isMoneyRow(row: { readonly $type: string; readonly measure?: unknown }): boolean {
  return (row.$type === 'LineRow' || row.$type === 'MeasureRow') && row.measure !== undefined;
}

function rowKey(row: MoneyRow): string {
  const parts: readonly unknown[] =
    row.$type === 'LineRow'
      ? [row.measure, row.spend, row.title, row.counterparty?.$refText, row.outside, row.nonRecurrent]
      : [row.measure, row.title, row.fund, row.version, row.upTo];
  return parts.map((part) => String(part ?? '')).join('|');
}

function positionRow(
  context: ConversionContext,
  { row, header }: HeadedRow<MoneyRow>,
  measure: TableMeasure,
): PositionRow {
  const line = row.$type === 'LineRow' ? row : undefined;
  const view = row.$type === 'MeasureRow' ? row : undefined;
  return {
    measure: row.measure as PositionRow['measure'],
    title: row.title,
    counterparty: line && counterparty(context, line),
    nonRecurrent: line?.nonRecurrent ?? false,
    spend: spendOf(line?.spend, row.measure, row.title),
    fund: view?.fund as PositionRow['fund'],
    upTo: monthOfRow(view?.upTo),
    acceptance: acceptance(context, view?.acceptance),
    priceGrowth: figure(context, line?.price, WANTED.percentage, 'input'),
    volumeGrowth: figure(context, line?.volume, WANTED.percentage, 'input'),
    series: series(context, row, header, measure),
    ...evidence(context, row),
    span: spanOf(context, row),
    labelSpan: labelSpan(context, row),
  };
}

function acceptance(context: ConversionContext, node: Ast.Acceptance | undefined): Acceptance | undefined {
  if (node?.decision === undefined) return undefined;
  return { decision: node.decision as Acceptance['decision'], date: date(context, node.date) };
}

function priceBase(node: Ast.PriceBase, context: ConversionContext): Stated<PriceBase> | undefined {
  const year =
    node.year === undefined ? undefined : readOnePeriod(context, node.year, spanOfWord(context, node, node.year));
  return stated(context, node, node.cash ? 'cash' : year?.kind === 'year' ? { start: year.start } : undefined);
}
