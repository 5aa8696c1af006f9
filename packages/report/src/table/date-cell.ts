import { type CalendarDate, isoDateText } from '@stplan/model';
import { shortDate } from '../words/short-date.ts';
import type { Cell } from './column.ts';

/** A date that never breaks over lines and sorts by day. */
export function dateCell(date: CalendarDate | undefined): Cell {
  return date && { content: shortDate(date), sort: isoDateText(date), class: 'nb' };
}
