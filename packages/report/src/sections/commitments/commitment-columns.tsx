import { type Commitment, type Figure, formatQuantity, periodText } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import { formOfFigure } from '../../reading/amount.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Cell, Column } from '../../table/column.ts';
import { dateCell } from '../../table/date-cell.ts';
import { namesOf } from '../../words/named.ts';
import { shortDate } from '../../words/short-date.ts';

/** The columns of commitments. */
export function commitmentColumns(view: ReportView): Column<Commitment>[] {
  return [
    {
      head: 'Commitment',
      rowHead: true,
      cell: (commitment) => ({ content: <ElementLink of={commitment} view={view} /> }),
    },
    { head: 'Priority', choices: true, cell: ({ answers }) => namesOf(view.plan, answers), absent: 'none' },
    { head: 'Owner', choices: true, cell: ({ owner }) => owner?.value.organisation.name },
    { head: 'Due', cell: ({ due }) => dateCell(due?.value) },
    { head: 'Indicator', cell: ({ indicator }) => indicator && namesOf(view.plan, [indicator.value]), absent: 'none' },
    {
      head: 'Baseline',
      cell: ({ baseline }) =>
        baseline &&
        figureCell(baseline.value.figure, baseline.value.period && ` in ${periodText(baseline.value.period)}`),
    },
    {
      head: 'Target',
      cell: ({ target }) =>
        target && figureCell(target.value.figure, target.value.by && ` by ${shortDate(target.value.by)}`),
    },
    { head: 'Delivered by', cell: ({ deliveredBy }) => namesOf(view.plan, deliveredBy), absent: 'nothing named' },
    { head: 'Funded by', cell: ({ fundedBy }) => namesOf(view.plan, fundedBy), absent: 'nothing named' },
  ];
}

function figureCell(figure: Figure, more = ''): Cell {
  return { content: `${formatQuantity(figure.value, figure.unit, formOfFigure(figure))}${more}` };
}
