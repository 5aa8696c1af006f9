import { comparePeriods, type Period, type PeriodKind, periodText, type SourceSpan, samePeriod } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { periods } from '../periods/periods.ts';
import { spanOf, textOf } from '../place.ts';
import { report } from '../report.ts';

/** The row of periods of a table, with the place that names each of them. */
export type Header = {
  readonly periods: readonly Period[];
  readonly places: readonly SourceSpan[];
  readonly span: SourceSpan;
};

const KIND_OF: Readonly<Record<Ast.TableHeader['by'], PeriodKind>> = {
  years: 'year',
  quarters: 'quarter',
  months: 'month',
  dates: 'date',
};

/** Reads a row of periods: ranges counted out, each period of the kind that the row is for, forward in time. */
export function header(context: ConversionContext, node: Ast.TableHeader): Header {
  const named: { period: Period; place: SourceSpan }[] = [];
  const faults = context.findings.length;
  for (const one of node.periods ?? []) {
    const place = spanOf(context, one);
    for (const period of periods(context, one)) named.push({ period, place });
  }
  const span = spanOf(context, node);
  if (named.length === 0 && context.findings.length === faults) {
    report(context, 'language/empty-header', {
      message: `The row of ${node.by} names none, so the figures below stand under nothing.`,
      help: 'Write the periods behind it: years 2017/18 2018/19.',
      span,
    });
  }
  reportKinds(context, named, node.by);
  reportOrder(context, named);
  return { periods: named.map(({ period }) => period), places: named.map(({ place }) => place), span };
}

type Named = { readonly period: Period; readonly place: SourceSpan };

function reportKinds(context: ConversionContext, named: readonly Named[], by: Ast.TableHeader['by']): void {
  const other = named.find(({ period }) => period.kind !== KIND_OF[by]);
  if (other === undefined) return;
  report(context, 'language/header-kind', {
    message: `${textOf(context, other.place)} does not belong into a row of ${by}.`,
    help: 'A row of periods holds years, quarters, months or dates, and begins with that word.',
    span: other.place,
  });
}

function reportOrder(context: ConversionContext, named: readonly Named[]): void {
  for (let index = 1; index < named.length; index++) {
    const [before, here] = [named[index - 1] as Named, named[index] as Named];
    if (comparePeriods(before.period, here.period) < 0) continue;
    const twin = named.slice(0, index).find(({ period }) => samePeriod(period, here.period));
    const name = periodText(here.period);
    report(context, 'language/period-order', {
      message:
        twin === undefined
          ? `${name} stands after ${periodText(before.period)}: periods go forward in time.`
          : `${name} stands twice in this row of periods.`,
      span: here.place,
      related: [{ message: `${periodText((twin ?? before).period)} stands here.`, span: (twin ?? before).place }],
    });
    return;
  }
}
