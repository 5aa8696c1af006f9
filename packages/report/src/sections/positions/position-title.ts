import { type Position, unitName } from '@stplan/model';
import type { ReportView } from '../../reading/report-view.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { capital } from '../../words/wording.ts';

/** Whose position it is, in what it is printed and what it counts: `Westmarch, £m, annual, health and social care`. */
export function positionTitle(position: Position, { plan }: ReportView): string {
  const { subject, sector, basis, scope, rows, title } = position;
  const whose = subject
    ? subjectTitle(plan, subject.name)
    : sector
      ? `${capital(sector)} sector`
      : (title ?? 'Position');
  const series = rows[0]?.series;
  const measure = series && (series.scale === 'ones' ? unitName(series.unit) : series.scale);
  return [whose, measure, basis, scope.length > 0 ? `counting ${scope.join(', ')}` : undefined]
    .filter((part) => part !== undefined)
    .join(', ');
}
