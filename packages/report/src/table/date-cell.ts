import type { CalendarDate } from '@stplan/model';
import { shortDate } from '../words/short-date.ts';
import type { Cell } from './column.ts';

/** A date that never breaks over lines; the script knows how to sort it. */
export function dateCell(date: CalendarDate | undefined): Cell {
  return date && { content: shortDate(date), class: 'nb' };
}
