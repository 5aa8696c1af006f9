import { abs, compare, periodText } from '@stplan/model';
import { dotPlot } from '../../charts/dot-plot.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import { byText } from '../../reading/by-text.ts';
import { IDENTITY_TITLES } from '../../sections/reconciliation/statement-groups.ts';
import { quantityCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { type Sentence, say, size } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';
import type { National, NationalSection } from '../national.ts';
import type { NationalPlan } from '../national-plan.ts';
import { bySize, type OpenAmount } from '../open-amounts.ts';
import { PlanLink } from '../plan-link.tsx';

/** An unexplained amount with its plan. */
export type PlanAmount = { readonly plan: NationalPlan; readonly open: OpenAmount };

/** What plans do not explain, largest first. Amounts of different statements may hold the same pounds and are not added. */
export const unexplainedSection: NationalSection = {
  id: 'unexplained',
  title: 'Unexplained amounts',
  internal: true,
  body: (national) => {
    const rows = planAmounts(national);
    const statements = national.plans.reduce((total, plan) => total + plan.statements, 0);
    if (statements === 0) return undefined;
    if (rows.length === 0) return <p>None of {counted(statements, 'statement')} leaves an amount unexplained.</p>;
    const largest = largestOfPlans(rows);
    return (
      <>
        {largest.length > 1 && (
          <FigureFrame
            message={unexplainedMessage(national)}
            subtitle={`The largest unexplained amount of money of each plan that has any, without its sign; £. One amount may be part of another, so they are not added together.`}
            alternative={`${largest.map(({ plan, open }) => `${plan.footprint} ${size(open.amount).text}`).join('; ')}.`}
            scene={dotPlot(
              ['Unexplained'],
              largest.map(({ plan, open }) => ({
                label: plan.footprint,
                figures: [{ ...size(open.amount), value: abs(open.amount.value) }],
              })),
            )}
          />
        )}
        <DataTable
          id="unexplained-table"
          caption={`${counted(rows.length, 'unexplained amount')} of ${counted(statements, 'statement')}: computed less stated`}
          columns={COLUMNS}
          rows={rows}
          tools="filter sort"
        />
      </>
    );
  },
};

/** Every unexplained amount of every plan: money first, largest first. */
export function planAmounts({ plans }: National): readonly PlanAmount[] {
  return plans
    .flatMap((plan) => plan.open.map((open) => ({ plan, open })))
    .sort((a, b) => bySize(a.open, b.open) || byText(a.plan.name, b.plan.name));
}

/** Of each plan the largest amount of money, largest first. */
export function largestOfPlans(rows: readonly PlanAmount[]): readonly PlanAmount[] {
  const seen = new Set<string>();
  const first = rows.filter(
    ({ plan, open }) => open.money && !seen.has(plan.name) && seen.add(plan.name) !== undefined,
  );
  return first.sort(
    (a, b) => compare(abs(b.open.amount.value), abs(a.open.amount.value)) || byText(a.plan.name, b.plan.name),
  );
}

/** `9 of 19 plans leave amounts unexplained; the largest is £134m: Bridge of HIOW in 2020/21`. */
export function unexplainedMessage(national: National): Sentence {
  const rows = planAmounts(national);
  const plans = new Set(rows.map(({ plan }) => plan.name)).size;
  const [largest] = largestOfPlans(rows);
  const start = say`${plans} of ${counted(national.plans.length, 'plan')} ${plans === 1 ? 'leaves' : 'leave'} amounts unexplained`;
  if (largest === undefined) return start;
  const { open, plan } = largest;
  const when = open.period === undefined ? '' : ` in ${periodText(open.period)}`;
  return say`${start}; the largest is ${size(open.amount)} of ${plan.footprint}: ${openTitle(open)}${when}`;
}

/** What it is; of what an author expects, which is named by its formula, that it is one. */
export function openTitle({ title, identity }: OpenAmount): string {
  return identity === 'expectation' ? `expected ${title}` : title;
}

const COLUMNS: readonly Column<PlanAmount>[] = [
  {
    head: 'Plan',
    rowHead: true,
    cell: ({ plan }) => ({
      content: <PlanLink to={plan} section="reconciliation" />,
      sort: plan.footprint.toLowerCase(),
    }),
  },
  { head: 'What', cell: ({ open }) => openTitle(open) },
  { head: 'Kind', choices: true, cell: ({ open }) => IDENTITY_TITLES[open.identity] },
  { head: 'Period', cell: ({ open }) => open.period && periodText(open.period), absent: 'none' },
  { head: 'Unexplained', numeric: true, cell: ({ open }) => quantityCell(open.amount) },
];
