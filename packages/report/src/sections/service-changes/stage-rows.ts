import { type CalendarDate, compareDates, type ServiceChange } from '@stplan/model';
import type { ReportView } from '../../reading/report-view.ts';

/** One stage of a service change. */
export type StageRow = {
  readonly change: ServiceChange;
  readonly stage: ServiceChange['stages'][number]['value'];
  /** The titles of the pre-election periods that it falls into. */
  readonly periods: readonly string[];
};

/** All stages in order of their dates. */
export function stageRows({ plan }: ReportView, changes: readonly ServiceChange[]): StageRow[] {
  const all = plan.round?.preElectionPeriods ?? [];
  return changes
    .flatMap((change) =>
      change.stages.map(({ value: stage }) => ({
        change,
        stage,
        periods: all.flatMap(({ value: { title, start, end } }) =>
          meets(stage.date, stage.end ?? stage.date, start, end) ? [title] : [],
        ),
      })),
    )
    .sort((a, b) => compareDates(a.stage.date, b.stage.date));
}

function meets(from: CalendarDate, to: CalendarDate, start: CalendarDate, end: CalendarDate): boolean {
  return compareDates(from, end) <= 0 && compareDates(start, to) <= 0;
}
