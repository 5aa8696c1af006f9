import { type CountSeries, unitName } from '@stplan/model';
import { LinesFigure } from '../../marks/lines-figure.tsx';
import { SourceLink } from '../../marks/source-link.tsx';
import { byText } from '../../reading/by-text.ts';
import { countLines } from '../../reading/count-lines.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { CountLinesTable } from '../../table/count-table.tsx';
import { capital } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { countMessage } from './count-message.ts';

const KINDS = [
  ['activity', 'Activity'],
  ['beds', 'Beds'],
  ['workforce', 'Workforce'],
] as const;

/** Activity, beds and workforce over the years: submitted, contracted, planned, actual. */
export const activitySection: Section = {
  id: 'activity',
  title: 'Activity, beds and workforce',
  body: (view) => {
    const groups = KINDS.map(([kind, title]) => ({ title, series: inOrder(view, view.plan.elements[kind]) })).filter(
      ({ series }) => series.length > 0,
    );
    if (groups.length === 0) return undefined;
    return groups.map(({ title, series }) => (
      <>
        <h3>{title}</h3>
        <div class="pairs">
          {series.map((one) => (
            <Counts of={one} view={view} />
          ))}
        </div>
      </>
    ));
  },
};

function Counts({ of: series, view }: { readonly of: CountSeries; readonly view: ReportView }) {
  const title = series.title ?? lineTitle(series, view);
  const place = series.subject ? ` at ${subjectTitle(view.plan, series.subject.name)}` : '';
  const lines = countLines(series.rows);
  const anchor = view.anchorOf(series);
  return (
    <div id={anchor}>
      <LinesFigure
        of={lines}
        message={countMessage(title, lines)}
        subtitle={`${capital(unitName(series.unit))}; the scale does not begin at zero.`}
      />
      <CountLinesTable
        id={`${anchor}-t`}
        caption={
          <>
            {title}
            {place}, {unitName(series.unit)} <SourceLink place={view.placeOf(series.nameSpan)} />
          </>
        }
        of={lines}
      />
    </div>
  );
}

function lineTitle({ name }: CountSeries, { plan }: ReportView): string {
  return plan.lookup(name, ['point of delivery', 'staff group'])?.title ?? name;
}

function inOrder(view: ReportView, series: readonly CountSeries[]): CountSeries[] {
  return [...series].sort(
    (a, b) => view.bySubject(a.subject?.name ?? '', b.subject?.name ?? '') || byText(a.name, b.name),
  );
}
