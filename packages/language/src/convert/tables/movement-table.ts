import type { Counterparty, Leg, MovementTable, MovementTotal } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { type NamedReference, reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { spanOf } from '../place.ts';
import { evidence } from '../statements/stated.ts';
import { labelSpan } from './row-label.ts';
import { series } from './series.ts';
import { spendOf } from './spend.ts';
import { type TableKind, type TableMeasure, tableMeasure } from './table-measure.ts';
import { type HeadedRow, tableRows } from './table-rows.ts';
import { reportTwinRows } from './twin-rows.ts';
import { isYearly } from './yearly.ts';

type Row = HeadedRow<Ast.Leg | Ast.TotalRow>;

/** A table of legs and their totals: effects, revenue consequences. */
export function movementTable(kind: TableKind) {
  return (node: Ast.EffectTable | Ast.RevenueTable, context: ConversionContext): MovementTable => {
    const rows: readonly Row[] = tableRows(context, node.rows);
    const measure = tableMeasure(
      context,
      node,
      kind,
      rows.map(({ row }) => row),
      isYearly(rows),
    );
    reportTwinRows(
      context,
      rows.map(({ row }) => row),
      rowKey,
    );
    return {
      basis: node.basis as MovementTable['basis'],
      legs: rows.flatMap(({ row, header }) => (row.$type === 'Leg' ? (leg(context, row, header, measure) ?? []) : [])),
      totals: rows.flatMap(({ row, header }) => (row.$type === 'TotalRow' ? total(context, row, header, measure) : [])),
      span: spanOf(context, node),
    };
  };
}

function rowKey(row: Ast.Leg | Ast.TotalRow): string {
  if (row.$type === 'TotalRow') return row.measure;
  const { organisation, line, spend, title, counterparty, outside } = row;
  return `${organisation?.$refText ?? ''}|${line ?? ''}|${spend ?? ''}|${title ?? ''}|${counterparty?.$refText ?? ''}|${outside ?? ''}`;
}

function leg(context: ConversionContext, row: Ast.Leg, header: Row['header'], measure: TableMeasure): Leg | undefined {
  const organisation = reference(context, row.organisation, REFERENCE_KINDS.organisation);
  const values = series(context, row, header, measure);
  const other = counterparty(context, row);
  const { note, citations } = evidence(context, row);
  if (organisation === undefined) return undefined;
  const { line, title } = row;
  const [span, labels] = [spanOf(context, row), labelSpan(context, row)];
  const spend = spendOf(row.spend, line, title);
  return {
    organisation,
    line,
    spend,
    title,
    counterparty: other,
    series: values,
    note,
    citations,
    span,
    labelSpan: labels,
  };
}

/** A printed total over the rows of a table. */
export function total(
  context: ConversionContext,
  row: Ast.TotalRow,
  header: Row['header'],
  measure: TableMeasure,
): MovementTotal {
  return {
    measure: row.measure,
    series: series(context, row, header, measure),
    ...evidence(context, row),
    span: spanOf(context, row),
    labelSpan: labelSpan(context, row),
  };
}

/** With whom the money of a row moves. */
export function counterparty(
  context: ConversionContext,
  row: { readonly counterparty?: NamedReference; readonly outside: boolean },
): Counterparty | undefined {
  if (row.outside) return { kind: 'outside' };
  const organisation = reference(context, row.counterparty, REFERENCE_KINDS.organisation);
  return organisation && { kind: 'member', organisation };
}
