import { type CalendarDate, compareDates, dateText } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { spanAt, spanOf } from '../place.ts';
import { report } from '../report.ts';
import { date } from './date.ts';

/** Two dates that belong together; the end may be missing, and one before the start is a finding. */
export function dateRange(
  context: ConversionContext,
  from: Ast.DateValue | undefined,
  to: Ast.DateValue | undefined,
): { readonly start: CalendarDate | undefined; readonly end: CalendarDate | undefined } {
  const [start, end] = [date(context, from), date(context, to)];
  if (from && to && start && end && compareDates(start, end) > 0) {
    report(context, 'language/range-order', {
      message: `${dateText(start)} to ${dateText(end)} ends before it begins.`,
      span: spanAt(context, spanOf(context, from).start, spanOf(context, to).end),
    });
  }
  return { start, end };
}
