import { byText } from '../../reading/by-text.ts';
import { quantityCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { plainText, type Sentence, say } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';
import type { ControlTotals } from '../control-totals.ts';
import { countCell } from '../count-cell.ts';
import type { National, NationalSection } from '../national.ts';
import type { NationalPlan } from '../national-plan.ts';
import { PlanLink } from '../plan-link.tsx';

type TestedPlan = { readonly plan: NationalPlan; readonly totals: ControlTotals };

/** Which plans hold their organisations' control totals. */
export const controlTotalsSection: NationalSection = {
  id: 'control-totals',
  title: 'Control totals',
  body: (national) => {
    const message = controlTotalMessage(national);
    if (message === undefined) return undefined;
    const rows = testedPlans(national);
    return (
      <DataTable
        id="control-totals-table"
        caption={plainText(message)}
        columns={COLUMNS}
        rows={rows}
        tools="filter sort"
      />
    );
  },
};

/** Those that miss most come first. */
function testedPlans({ plans }: National): readonly TestedPlan[] {
  return plans
    .flatMap((plan) => (plan.controlTotals === undefined ? [] : [{ plan, totals: plan.controlTotals }]))
    .sort((a, b) => b.totals.missed - a.totals.missed || byText(a.plan.name, b.plan.name));
}

/** `3 of 120 control totals of organisations are not met, in 2 of 5 plans`. */
export function controlTotalMessage(national: National): Sentence | undefined {
  const rows = testedPlans(national);
  if (rows.length === 0) return undefined;
  const tested = rows.reduce((total, { totals }) => total + totals.tested, 0);
  const missed = rows.reduce((total, { totals }) => total + totals.missed, 0);
  const plans = rows.filter(({ totals }) => totals.missed > 0).length;
  if (tested === 1 && missed === 0) return say`The one control total of an organisation that can be tested is met`;
  if (missed === 0)
    return say`All ${counted(tested, 'control total')} of organisations that can be tested are met, in ${counted(rows.length, 'plan')}`;
  return say`${missed} of ${counted(tested, 'control total')} of organisations ${missed === 1 ? 'is' : 'are'} not met, in ${plans} of ${counted(rows.length, 'plan')}`;
}

const COLUMNS: readonly Column<TestedPlan>[] = [
  {
    head: 'Plan',
    rowHead: true,
    cell: ({ plan }) => ({
      content: <PlanLink to={plan} section="reconciliation" />,
      sort: plan.footprint.toLowerCase(),
    }),
  },
  { head: 'Tested', numeric: true, cell: ({ totals }) => countCell(totals.tested) },
  { head: 'Not met', numeric: true, cell: ({ totals }) => countCell(totals.missed) },
  {
    head: 'Largest shortfall',
    numeric: true,
    absent: 'none',
    cell: ({ totals: { worst } }) => quantityCell(worst?.by),
  },
  { head: 'Whose', absent: 'none', cell: ({ totals: { worst } }) => worst?.of },
];
