import type { Capital, CapitalSource, CapitalStatus } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { type Placed, spanOf } from '../place.ts';
import { type Evidenced, evidence } from '../statements/stated.ts';
import { total } from './movement-table.ts';
import { labelSpan, type ValueRow } from './row-label.ts';
import { series } from './series.ts';
import { moneyTable, type TableKind, type TableMeasure, tableMeasure } from './table-measure.ts';
import { type HeadedRow, tableRows } from './table-rows.ts';
import { reportTwinRows } from './twin-rows.ts';

const USES = moneyTable('The table of uses');
const SOURCES = moneyTable('The table of sources');

type RowNode = Ast.Use | Ast.CapitalSource | Ast.TotalRow;

function read<R extends RowNode>(
  context: ConversionContext,
  node: Placed & { readonly unit?: string; readonly rows: readonly (R | Ast.TableHeader)[] },
  kind: TableKind,
  key: (row: R) => string,
): { readonly rows: readonly HeadedRow<R>[]; readonly measure: TableMeasure } {
  const rows = tableRows(context, node.rows) as readonly HeadedRow<R>[];
  const nodes = rows.map(({ row }) => row);
  reportTwinRows(context, nodes, key);
  return { rows, measure: tableMeasure(context, node, kind, nodes) };
}

function values(
  context: ConversionContext,
  row: Evidenced & ValueRow,
  header: HeadedRow<unknown>['header'],
  measure: TableMeasure,
) {
  return {
    series: series(context, row, header, measure),
    ...evidence(context, row),
    span: spanOf(context, row),
    labelSpan: labelSpan(context, row),
  };
}

/** What the money of a capital scheme is spent on. */
export function usesTable(node: Ast.UsesTable, context: ConversionContext): Capital['uses'] {
  const { rows, measure } = read(context, node, USES, (row: Ast.Use | Ast.TotalRow) =>
    row.$type === 'Use' ? `use ${row.title}` : row.measure,
  );
  return {
    rows: rows.flatMap(({ row, header }) =>
      row.$type === 'Use' ? { title: row.title ?? '', ...values(context, row, header, measure) } : [],
    ),
    totals: rows.flatMap(({ row, header }) => (row.$type === 'TotalRow' ? total(context, row, header, measure) : [])),
    span: spanOf(context, node),
  };
}

/** Where the money of a capital scheme comes from. */
export function sourcesTable(node: Ast.SourcesTable, context: ConversionContext): Capital['sources'] {
  const { rows, measure } = read(context, node, SOURCES, (row: Ast.CapitalSource | Ast.TotalRow) =>
    row.$type === 'TotalRow' ? row.measure : [row.kind, row.title, row.organisation?.$refText, row.status].join('|'),
  );
  return {
    rows: rows.flatMap(({ row, header }): CapitalSource | readonly CapitalSource[] => {
      if (row.$type !== 'CapitalSource' || row.kind === undefined) return [];
      const organisation = reference(context, row.organisation, REFERENCE_KINDS.organisation);
      const sourceKind = row.kind as CapitalSource['sourceKind'];
      const status = row.status as CapitalStatus | undefined;
      return { sourceKind, title: row.title, organisation, status, ...values(context, row, header, measure) };
    }),
    totals: rows.flatMap(({ row, header }) => (row.$type === 'TotalRow' ? total(context, row, header, measure) : [])),
    span: spanOf(context, node),
  };
}
