import { datePeriod, isProblem, monthPeriod, type Period, readMonth, type Source } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { date } from '../periods/date.ts';
import { readOnePeriod } from '../periods/read-period.ts';
import { spanOfWord } from '../place.ts';
import { elementBase } from './element-base.ts';

export function source(node: Ast.Source, context: ConversionContext): Source | undefined {
  const base = elementBase(context, node, 'source');
  return base && { ...base, dated: dated(context, node), version: node.version, url: node.url, note: node.note };
}

function dated(context: ConversionContext, node: Ast.Source): Period | undefined {
  if (node.period !== undefined) return readOnePeriod(context, node.period, spanOfWord(context, node, node.period));
  const day = date(context, node.date);
  if (day !== undefined) return datePeriod(day);
  const month = node.month === undefined ? undefined : readMonth(node.month.replace(/\s+/g, ' '));
  return month === undefined || isProblem(month) ? undefined : monthPeriod(month);
}
