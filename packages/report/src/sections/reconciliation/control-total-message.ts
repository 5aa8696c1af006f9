import { type FinancialYear, yearText } from '@stplan/model';
import { controlTotalOf } from '../../reading/control-total.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { type Sentence, say } from '../../words/sentence.ts';

/** In which year most subjects miss their control total, and how many; or that all are met. */
export function controlTotalMessage(
  view: ReportView,
  subjects: readonly string[],
  years: readonly FinancialYear[],
): Sentence {
  const counts = years.map(({ start }) => {
    const tests = subjects.flatMap((subject) => controlTotalOf(view, subject, start) ?? []);
    const missed = tests.filter(({ statement }) => statement.verdict === 'not-met').length;
    return { start, tested: tests.length, missed };
  });
  const worst = counts.reduce((most, one) => (one.missed > most.missed ? one : most), {
    start: 0,
    tested: 0,
    missed: 0,
  });
  return worst.missed === 0
    ? say`Every control total that is set is met`
    : say`${worst.missed} of ${worst.tested} control totals ${worst.missed === 1 ? 'is' : 'are'} missed in ${yearText(worst)}`;
}
