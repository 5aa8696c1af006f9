import { dateText } from '@stplan/model';
import { type GanttRow, gantt } from '../../charts/gantt.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import type { MilestoneRow } from '../../reading/milestone-rows.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { counted } from '../../words/wording.ts';
import { scheduleMessage } from './schedule-message.ts';
import { slackText } from './slack-text.ts';

/** As many as a printed page holds. */
const MOST_ROWS = 60;

/** Milestones over time: bars, dependencies, the critical path. */
export function GanttFigure({ view, rows }: { readonly view: ReportView; readonly rows: readonly MilestoneRow[] }) {
  const dated = rows.flatMap((row): GanttRow[] => {
    const { milestone, start, finish, critical, complete } = row;
    if (start === undefined || finish === undefined) return [];
    return [
      {
        key: milestone.name,
        label: milestone.title ?? milestone.name,
        start,
        finish,
        due: milestone.due?.value,
        critical,
        complete,
        note: slackText(row),
        after: milestone.after.map((before) => before.milestone.name),
      },
    ];
  });
  const shown = mostUrgent(dated);
  if (shown.length === 0) return null;
  const asAt = view.plan.definition?.asAt?.value;
  const left =
    dated.length > shown.length
      ? ` ${counted(shown.length, 'milestone')} of ${dated.length} are drawn: the critical ones, then the next ones due.`
      : '';
  return (
    <FigureFrame
      message={scheduleMessage(view, rows)}
      subtitle={`Bars run from start to finish; critical ones are solid, others outlined, complete ones grey; arrows lead to what comes after.${asAt ? ` The line is ${dateText(asAt)}.` : ''}${left}`}
      alternative={`The table of milestones says the same in words.`}
      scene={gantt(shown, asAt)}
    />
  );
}

/** All rows, or, of too many, the critical ones and then the earliest, still in order of time. */
function mostUrgent(rows: readonly GanttRow[]): readonly GanttRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const urgent = [
    ...rows.filter(({ critical, complete }) => critical && !complete),
    ...rows.filter(({ critical, complete }) => !critical && !complete),
    ...rows.filter(({ complete }) => complete).reverse(),
  ];
  const chosen = new Set(urgent.slice(0, MOST_ROWS));
  return rows.filter((row) => chosen.has(row));
}
