import { type AverageCost, type CountKind, type CountSeries, compare, type Stated } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { share } from '../figures/share.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference, references } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { spanOf, textOf } from '../place.ts';
import { report } from '../report.ts';
import { listed } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { COUNT_KINDS, counts } from '../tables/count-table.ts';
import { elementBase } from './element-base.ts';

type Row = Ast.CountRow | Ast.TableHeader;
type Statement = Ast.Totals | Ast.AverageCost | Ast.Occupancy | Ast.Serves;

/** A total adds up lines of its own kind. */
const SERIES = {
  activity: REFERENCE_KINDS.activitySeries,
  beds: REFERENCE_KINDS.bedsLine,
  workforce: REFERENCE_KINDS.workforceSeries,
} as const;

/** Activity, beds or workforce over time. */
export function countSeries(node: Ast.CountSeries, context: ConversionContext): CountSeries | undefined {
  const kind: CountKind = node.kind;
  const isRow = (row: Ast.CountSeriesRow): row is Row => row.$type === 'CountRow' || row.$type === 'TableHeader';
  const rows = node.rows ?? [];
  const statements = sortStatements(
    context,
    rows.filter((row): row is Statement => !isRow(row)),
  );
  const base = elementBase(context, node, kind);
  const subject = reference(context, node.subject, REFERENCE_KINDS.subject);
  const read = counts(context, node, rows.filter(isRow), COUNT_KINDS[kind]);
  const totals = statements.one('Totals', (one) => stated(context, one, references(context, one.lines, SERIES[kind])));
  const averageCost = statements.one('AverageCost', averageCostOf);
  const occupancy = statements.one('Occupancy', (one) => stated(context, one, share(context, one, one.share)));
  const serves = statements.all('Serves', (one) => listed(context, one, one.lines, REFERENCE_KINDS.activityLine));
  const basis = node.basis as CountSeries['basis'];
  return base && { ...base, subject, basis, ...read, totals, averageCost, occupancy, serves };
}

function averageCostOf(node: Ast.AverageCost, context: ConversionContext): Stated<AverageCost> | undefined {
  const use = node.exact === true ? 'exact' : 'printed';
  const [low, upper] = [
    figure(context, node.figure, WANTED.price, use),
    figure(context, node.upper, WANTED.price, use),
  ];
  const agencyPremium = share(context, node, node.premium);
  if (low && upper && compare(low.value, upper.value) > 0) {
    report(context, 'language/range-order', {
      message: `${textOf(context, low.span)} to ${textOf(context, upper.span)} ends before it begins.`,
      span: spanOf(context, node),
    });
  }
  return stated(context, node, low && { figure: low, upper, agencyPremium });
}
