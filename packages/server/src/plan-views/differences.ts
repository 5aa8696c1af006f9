import { comparePeriods, type Period, periodText, type Statement } from '@stplan/model';
import { IDENTITY_ORDER } from '@stplan/reconcile';
import { IDENTITY_TITLES } from '@stplan/report';
import { workspaceFeature } from '../features/feature.ts';
import type { DifferenceCell, DifferenceGrid, PlanViewRequests } from '../protocol/plan-views.ts';
import { askedPlan } from './asked-plan.ts';
import { differenceOf, measureOf, shown } from './printed.ts';
import { toneOf, verdictText } from './tone.ts';

type Request = PlanViewRequests['stplan/differences'];

/** The differences of a plan: for each kind of statement a row for each subject and a column for each period. */
export const differences = workspaceFeature<Request['params'], Request['result']>(
  'stplan/differences',
  {},
  (request, context) => {
    const asked = askedPlan(request, context);
    if (asked === undefined) return null;
    const byIdentity = Map.groupBy(asked.reconciliation.statements, ({ identity }) => identity);
    return IDENTITY_ORDER.flatMap((identity) => {
      const statements = byIdentity.get(identity) ?? [];
      return statements.length === 0 ? [] : [gridOf(IDENTITY_TITLES[identity], statements)];
    });
  },
);

function gridOf(title: string, statements: readonly Statement[]): DifferenceGrid {
  const periods = new Map<string, Period | undefined>();
  for (const { period } of statements) periods.set(columnOf(period), period);
  const columns = [...periods]
    .sort(([, a], [, b]) => (a && b ? comparePeriods(a, b) : a ? -1 : b ? 1 : 0))
    .map(([text]) => text);
  // Statements of one subject may speak of different things, such as the lines of a contract: each has its own row.
  const rows = Map.groupBy(statements, (statement) => rowTitle(statement));
  return {
    title,
    measure: [...new Set(statements.map(measureOf))].join(', '),
    periods: columns,
    rows: [...rows].map(([subject, own]) => ({ subject, cells: columns.map((column) => cellOf(own, column)) })),
  };
}

const columnOf = (period: Period | undefined) => (period === undefined ? 'whole plan' : periodText(period));

/** What a row is about: the title of the statement without its period. */
function rowTitle({ title, period }: Statement): string {
  const text = period === undefined ? '' : periodText(period);
  return shown(text === '' ? title : title.replace(` ${text}`, ''));
}

function cellOf(statements: readonly Statement[], column: string): DifferenceCell | null {
  const statement = statements.find(({ period }) => columnOf(period) === column);
  if (statement === undefined) return null;
  return {
    statement: statement.id,
    difference: differenceOf(statement),
    verdict: verdictText(statement),
    tone: toneOf(statement.verdict),
  };
}
