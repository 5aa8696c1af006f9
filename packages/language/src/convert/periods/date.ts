import { type CalendarDate, isProblem, readDate } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { spanOf } from '../place.ts';
import { fix, report } from '../report.ts';

/** A date; undefined, and a finding, when the calendar does not have it. */
export function date(context: ConversionContext, node: Ast.DateValue | undefined): CalendarDate | undefined {
  if (node?.text === undefined) return undefined;
  const read = readDate(node.text.replace(/\s+/g, ' '));
  if (!isProblem(read)) return read;
  report(context, 'language/impossible-date', {
    message: `${node.text} is not in the calendar: ${read.error}.`,
    span: spanOf(context, node),
    fixes: lastOfMonth(node.text).map((day) => fix(`Write ${day}`, { span: spanOf(context, node), text: day })),
  });
  return undefined;
}

/** The last day of the month of a date beyond it: 30 September for 31 September. */
function lastOfMonth(text: string): string[] {
  const [, month] = /^\d+\s+(\w+\s+\d+)$/.exec(text) ?? [];
  const days = month === undefined ? [] : [30, 29, 28].map((day) => `${day} ${month.replace(/\s+/g, ' ')}`);
  return days.filter((day) => !isProblem(readDate(day))).slice(0, 1);
}
