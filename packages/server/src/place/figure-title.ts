import { type PlanElement, periodText } from '@stplan/model';
import type { DocumentView } from '../document/folder-view.ts';
import type { FigureCell } from './figures.ts';

/** What a cell is called: `WUH control total 2018/19`; a row without words of the language by its label, as it stands. */
export function figureTitle(
  { text }: Pick<DocumentView, 'text'>,
  { name, kind }: PlanElement,
  { row, period }: FigureCell,
): string {
  const title = row.title === undefined ? '' : ` “${row.title}”`;
  const { start, end } = row.labelSpan ?? { start: 0, end: 0 };
  const label = row.measure === undefined && row.title === undefined ? text.slice(start, end) : '';
  const words = row.measure === undefined ? (label === '' ? '' : `, ${label}`) : ` ${row.measure}`;
  return `${name === '' ? kind : name}${words}${title} ${periodText(period)}`.replace(/\s+/g, ' ');
}
