import {
  type CountKind,
  type CountRow,
  type CountTable,
  countOf,
  isProblem,
  type Month,
  RATIO,
  readMonth,
  type Unit,
} from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { type Placed, spanOf } from '../place.ts';
import { evidence } from '../statements/stated.ts';
import { labelSpan } from './row-label.ts';
import { series } from './series.ts';
import {
  countTable as countTableKind,
  OPEN_MEASURE,
  type TableKind,
  type TableMeasure,
  tableMeasure,
} from './table-measure.ts';
import { type HeadedRow, tableRows } from './table-rows.ts';
import { reportTwinRows } from './twin-rows.ts';

const BEDS = countOf('beds');
const STAFF = countOf('WTE');

/** What each kind of count is in when its table does not say; of activity the line knows. */
export const COUNT_KINDS: { readonly [K in CountKind]: TableKind } = {
  beds: countTableKind('A table of beds', { unit: BEDS, scale: 'ones' }, 'in beds', false),
  workforce: countTableKind('A table of workforce', { unit: STAFF, scale: 'ones' }, 'in WTE', false),
  activity: countTableKind('A table of activity', OPEN_MEASURE, 'in spells', false),
};

/** The rows that are not in the unit of their table. */
const OWN_MEASURES: { readonly [M in string]?: TableMeasure } = {
  percent: { unit: RATIO, scale: '%' },
  'length of stay': { unit: countOf('days'), scale: 'ones' },
};

const LINES = {
  activity: REFERENCE_KINDS.activityLine,
  beds: REFERENCE_KINDS.bedsLine,
  workforce: REFERENCE_KINDS.workforceLine,
} as const;

/** The rows of a count, with the unit that they are in. */
export type Counts = { readonly rows: readonly CountRow[]; readonly unit: Unit; readonly unitOpen?: true };

/** Reads the rows of a table of counts. */
export function counts(
  context: ConversionContext,
  node: Placed & { readonly unit?: string; readonly basis?: string },
  nodes: readonly (Ast.CountRow | Ast.TableHeader)[],
  kind: TableKind,
): Counts {
  const rows = tableRows(context, nodes).filter(({ row }) => row.measure !== undefined);
  const counting = rows.filter(({ row }) => !(row.measure in OWN_MEASURES)).map(({ row }) => row);
  const measure = tableMeasure(context, node, kind, counting);
  reportTwinRows(
    context,
    rows.map(({ row }) => row),
    (row) => `${row.measure}|${row.upTo ?? ''}|${row.title ?? ''}`,
  );
  const open = measure === OPEN_MEASURE;
  return {
    rows: rows.map((row) => countRow(context, row, measure)),
    unit: measure.unit,
    ...(open && { unitOpen: true }),
  };
}

function countRow(
  context: ConversionContext,
  { row, header }: HeadedRow<Ast.CountRow>,
  measure: TableMeasure,
): CountRow {
  const own = OWN_MEASURES[row.measure] ?? measure;
  return {
    measure: row.measure as CountRow['measure'],
    upTo: monthOfRow(row.upTo),
    title: row.title,
    series: series(context, row, header, own),
    ...evidence(context, row),
    span: spanOf(context, row),
    labelSpan: labelSpan(context, row),
  };
}

/** The month of `to Sep 2017`; the grammar lets nothing but months through. */
export function monthOfRow(text: string | undefined): Month | undefined {
  const month = text === undefined ? undefined : readMonth(text.replace(/\s+/g, ' '));
  return month === undefined || isProblem(month) ? undefined : month;
}

/** Activity, beds or staff inside a contract, scheme or service change. */
export function countTable(node: Ast.CountTable, context: ConversionContext): CountTable | undefined {
  const countKind = node.kind;
  const line = reference(context, node.line, LINES[countKind]);
  const subject = reference(context, node.subject, REFERENCE_KINDS.subject);
  const read = counts(context, node, node.rows, COUNT_KINDS[countKind]);
  const basis = node.basis as CountTable['basis'];
  return line && { countKind, line, subject, basis, ...read, span: spanOf(context, node) };
}
