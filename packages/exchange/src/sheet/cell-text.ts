import { dateText } from '@stplan/model';
import type { Cell } from '../workbook/workbook.ts';

const GAPS = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu;

/**
 * What a cell says, on one line: figures and dates as they are shown. Control characters, line ends and marks that
 * reorder or hide text become a blank.
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (value.form === 'date') return dateText(value.date);
  if (value.form === 'number') {
    const before = value.qualifier === undefined ? '' : `${value.qualifier} `;
    return before + (value.percent ? `${value.shown}%` : value.shown);
  }
  return value.text.replaceAll(GAPS, ' ').trim();
}
