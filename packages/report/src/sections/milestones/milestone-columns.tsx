import { formatQuantity } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import { formOfFigure } from '../../reading/amount.ts';
import type { MilestoneRow } from '../../reading/milestone-rows.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Column } from '../../table/column.ts';
import { dateCell } from '../../table/date-cell.ts';
import { shortDate } from '../../words/short-date.ts';
import { capital } from '../../words/wording.ts';
import { slackText } from './slack-text.ts';

/** The columns of the milestones. */
export function milestoneColumns(view: ReportView): Column<MilestoneRow>[] {
  return [
    {
      head: 'Milestone',
      rowHead: true,
      cell: ({ milestone }) => ({ content: <ElementLink of={milestone} view={view} /> }),
    },
    { head: 'Owner', choices: true, cell: ({ milestone }) => milestone.owner?.value.organisation.name },
    {
      head: 'Programme',
      choices: true,
      cell: ({ milestone: { programme } }) =>
        programme && (view.plan.lookup(programme.value.name, ['programme'])?.title ?? programme.value.name),
    },
    { head: 'Due', cell: ({ milestone }) => dateCell(milestone.due?.value) },
    {
      head: 'Takes',
      cell: ({ milestone: { takes } }) =>
        takes && { content: formatQuantity(takes.value.value, takes.value.unit, formOfFigure(takes.value)) },
      absent: 'none',
    },
    { head: 'Reached', cell: ({ scheduled }) => dateCell(scheduled?.finish), absent: 'not known' },
    { head: 'Slack', choices: false, cell: (row) => ({ content: slackText(row), sort: slackKey(row) }) },
    { head: 'Status', choices: true, cell: (row) => ({ content: statusText(row) }) },
    { head: 'After', cell: ({ milestone }) => ({ content: <Predecessors view={view} milestone={milestone} /> }) },
  ];
}

/** Sorts as text in the order of days; complete ones last. */
function slackKey({ scheduled, complete }: MilestoneRow): string {
  return complete || scheduled?.slackDays === undefined
    ? 'z'
    : String(scheduled.slackDays + 1_000_000).padStart(8, '0');
}

function statusText({ milestone: { status }, overdue }: MilestoneRow): string {
  const stated =
    status === undefined
      ? 'not stated'
      : capital(status.value.status) + (status.value.date ? ` ${shortDate(status.value.date)}` : '');
  return overdue ? `${stated}, overdue` : stated;
}

function Predecessors({
  view,
  milestone,
}: {
  readonly view: ReportView;
  readonly milestone: MilestoneRow['milestone'];
}) {
  if (milestone.after.length === 0) return <span class="absent">nothing</span>;
  return (
    <>
      {milestone.after.map(({ milestone: { name }, lag }, index) => {
        const before = view.plan.lookup(name, ['milestone']);
        const words = before?.title ?? name;
        return (
          <>
            {index > 0 && '; '}
            {before ? <a href={`#${view.anchorOf(before)}`}>{words}</a> : words}
            {lag && ` + ${formatQuantity(lag.value, lag.unit, formOfFigure(lag))}`}
          </>
        );
      })}
    </>
  );
}
