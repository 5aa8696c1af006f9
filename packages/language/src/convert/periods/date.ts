import { type CalendarDate, isProblem, readDate } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { spanOf } from '../place.ts';
import { report } from '../report.ts';

/** A date; undefined, and a finding, when the calendar does not have it. */
export function date(context: ConversionContext, node: Ast.DateValue | undefined): CalendarDate | undefined {
  if (node?.text === undefined) return undefined;
  const read = readDate(node.text.replace(/\s+/g, ' '));
  if (!isProblem(read)) return read;
  report(context, 'language/impossible-date', {
    message: `${node.text} is not in the calendar: ${read.error}.`,
    span: spanOf(context, node),
  });
  return undefined;
}
