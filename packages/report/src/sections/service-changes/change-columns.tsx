import { formatQuantity, type ServiceChange } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import { formOfFigure } from '../../reading/amount.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Column } from '../../table/column.ts';
import { dateCell } from '../../table/date-cell.ts';
import { ownerText } from '../../words/named.ts';
import { shortDate } from '../../words/short-date.ts';
import { capital } from '../../words/wording.ts';
import type { StageRow } from './stage-rows.ts';

/** The columns of service changes: what changes where, and the tests of service change. */
export function changeColumns(view: ReportView): Column<ServiceChange>[] {
  return [
    { head: 'Service change', rowHead: true, cell: (change) => ({ content: <ElementLink of={change} view={view} /> }) },
    { head: 'Owner', cell: ({ owner }) => owner && ownerText(owner.value) },
    { head: 'What changes', cell: ({ siteChanges }) => siteText(siteChanges), absent: 'not stated' },
    {
      head: 'Four tests',
      cell: ({ tests }) =>
        tests.length === 0 ? undefined : tests.map(({ value }) => `${value.test}: ${value.result}`).join('; '),
      absent: 'none stated',
    },
    {
      head: 'Bed test',
      cell: ({ bedTest }) => bedTest && [bedTest.value.condition, bedTest.value.result].filter(Boolean).join(': '),
      absent: 'none stated',
    },
  ];
}

/** The columns of stages. */
export function stageColumns(): Column<StageRow>[] {
  return [
    { head: 'Service change', rowHead: true, choices: true, cell: ({ change }) => change.title ?? change.name },
    { head: 'Stage', choices: true, cell: ({ stage }) => capital(stage.stage) },
    { head: 'From', cell: ({ stage }) => dateCell(stage.date) },
    { head: 'To', cell: ({ stage }) => dateCell(stage.end), absent: 'one day' },
    { head: 'Status', choices: true, cell: ({ stage }) => stage.status && capital(stage.status) },
    {
      head: 'Pre-election period',
      choices: true,
      cell: ({ periods }) => (periods.length === 0 ? undefined : periods.join('; ')),
      absent: 'none',
    },
  ];
}

function siteText(changes: ServiceChange['siteChanges']): string | undefined {
  if (changes.length === 0) return undefined;
  return changes
    .map(({ value: { action, title, figure, subject, date } }) =>
      [
        `${title} ${action}`,
        figure && formatQuantity(figure.value, figure.unit, formOfFigure(figure)),
        subject && `at ${subject.name}`,
        date && shortDate(date),
      ]
        .filter((part) => part !== undefined)
        .join(', '),
    )
    .join('; ');
}
