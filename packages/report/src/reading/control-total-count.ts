import { yearText } from '@stplan/model';
import { type Sentence, say } from '../words/sentence.ts';
import { counted, listed } from '../words/wording.ts';
import { type ControlTotalTest, controlTotalOf } from './control-total.ts';
import type { ReportView } from './report-view.ts';

/** A control total of an organisation in a year, tested. */
export type OrganisationTest = { readonly name: string; readonly year: number; readonly test: ControlTotalTest };

/** Every control total of an organisation, one for each year; those of the system are their sums and not counted. */
export function organisationTests(view: ReportView): OrganisationTest[] {
  return view.organisations.flatMap((name) =>
    view.years.flatMap(({ start }) => {
      const test = controlTotalOf(view, name, start);
      return test ? [{ name, year: start, test }] : [];
    }),
  );
}

/** How many control totals of organisations are missed, and which: counted once for the summary and for the table. */
export function controlTotalCount(view: ReportView): Sentence | undefined {
  const tests = organisationTests(view);
  if (tests.length === 0) return undefined;
  const missed = tests.filter(({ test }) => test.statement.verdict === 'not-met');
  const cases = missed.map(({ name, year }) => `${name} in ${yearText({ start: year })}`);
  return missed.length === 0
    ? say`All ${counted(tests.length, 'control total')} of organisations that can be tested are met`
    : say`${missed.length} of ${counted(tests.length, 'control total')} of organisations ${missed.length === 1 ? 'is' : 'are'} not met: ${listed(cases)}`;
}
