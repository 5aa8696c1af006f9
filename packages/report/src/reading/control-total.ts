import type { Statement } from '@stplan/model';
import type { Amount } from './amount.ts';
import type { ReportView } from './report-view.ts';
import { statementAmount, termsTotal } from './term-amount.ts';

/** A position against its control total in one year. */
export type ControlTotalTest = {
  readonly statement: Statement;
  readonly planned: Amount | undefined;
  readonly controlTotal: Amount | undefined;
  /** Planned less control total: below zero it is missed. */
  readonly distance: Amount | undefined;
};

/** The test of a subject in a financial year; of several the first, which includes the fund. */
export function controlTotalOf(view: ReportView, subject: string, year: number): ControlTotalTest | undefined {
  const found = view.families
    .filter((family) => family.identity === 'control total' && family.subject === subject)
    .flatMap(({ statements }) => statements)
    .filter(({ period }) => period?.kind === 'year' && period.start === year)
    .sort((a, b) => fundRank(a) - fundRank(b));
  return found[0] && readTest(found[0]);
}

function fundRank({ title, id }: Statement): number {
  return /before[ -]fund/.test(`${title} ${id}`) ? 1 : 0;
}

function readTest(statement: Statement): ControlTotalTest {
  return {
    statement,
    planned: termsTotal(statement.lhs),
    controlTotal: termsTotal(statement.rhs),
    distance: statement.difference && statementAmount(statement, statement.difference),
  };
}
