import { compareDates, type ServiceChange } from '@stplan/model';
import { type StageBar, type StagePeriod, stageBars } from '../../charts/stage-bars.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import { byText } from '../../reading/by-text.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { type Sentence, say } from '../../words/sentence.ts';
import { capital, counted, listed } from '../../words/wording.ts';
import type { StageRow } from './stage-rows.ts';

type Props = { readonly view: ReportView; readonly stages: readonly StageRow[] };

/** The stages of service changes over time, against the pre-election periods of the round. */
export function StagesFigure({ view, stages }: Props) {
  const bars = [...stages].sort((a, b) => byText(nameOf(a.change), nameOf(b.change)) || byDate(a, b));
  const drawn: StageBar[] = bars.map(({ change, stage, periods }) => ({
    group: nameOf(change),
    label: capital(stage.stage),
    start: stage.date,
    end: stage.end ?? stage.date,
    meets: periods.length > 0,
  }));
  const periods = periodsAmong(view, stages);
  return (
    <FigureFrame
      message={stagesMessage(stages)}
      subtitle={`${counted(stages.length, 'stage')} from start to end; solid where a stage falls into a pre-election period, in which nothing is to be announced. ${
        periods.length === 0 ? 'No such period lies between the dates.' : 'Those periods are the dashed bands.'
      }`}
      alternative={`${counted(drawn.length, 'stage')} over time and ${counted(periods.length, 'pre-election period')}; the table of stages has every date and period.`}
      scene={stageBars(drawn, periods)}
    />
  );
}

/** How many stages fall into a pre-election period, and of which changes. */
function stagesMessage(stages: readonly StageRow[]): Sentence {
  const met = stages.filter(({ periods }) => periods.length > 0);
  if (met.length === 0) {
    return say`None of ${counted(stages.length, 'stage')} of service changes falls into a pre-election period`;
  }
  const names = [...new Set(met.map(({ change }) => nameOf(change)))];
  return say`${met.length} of ${counted(stages.length, 'stage')} of service changes ${met.length === 1 ? 'falls' : 'fall'} into a pre-election period: ${listed(names, 4)}`;
}

/** The periods of the round that lie among the stages; others would only push these together. */
function periodsAmong({ plan }: ReportView, stages: readonly StageRow[]): StagePeriod[] {
  const days = stages.flatMap(({ stage }) => [stage.date, stage.end ?? stage.date]).sort(compareDates);
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return [];
  return (plan.round?.preElectionPeriods ?? []).flatMap(({ value: { title, start, end } }) =>
    compareDates(start, last) <= 0 && compareDates(first, end) <= 0 ? [{ label: title, start, end }] : [],
  );
}

function nameOf({ title, name }: ServiceChange): string {
  return title ?? name;
}

function byDate(a: StageRow, b: StageRow): number {
  return compareDates(a.stage.date, b.stage.date);
}
