import { yearText } from '@stplan/model';
import { controlTotalOf } from '../../reading/control-total.ts';
import { controlTotalCount } from '../../reading/control-total-count.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { type Sentence, say } from '../../words/sentence.ts';
import { listed } from '../../words/wording.ts';

/** How many control totals of organisations are missed, as in the summary; then what sums of them are. */
export function controlTotalMessage(view: ReportView, subjects: readonly string[]): Sentence {
  const sums = subjects
    .filter((subject) => !view.organisations.includes(subject))
    .flatMap((subject) => {
      const years = view.years.filter(
        ({ start }) => controlTotalOf(view, subject, start)?.statement.verdict === 'not-met',
      );
      return years.length === 0 ? [] : [`${subjectTitle(view.plan, subject)} in ${listed(years.map(yearText))}`];
    });
  const count = controlTotalCount(view) ?? say`No organisation has a control total that can be tested`;
  return sums.length === 0 ? count : [...count, ...say`; nor is the sum of them: ${listed(sums)}`];
}
