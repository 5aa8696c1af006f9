import { compare, ZERO } from '@stplan/model';
import { dotPlot } from '../../charts/dot-plot.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import { byText } from '../../reading/by-text.ts';
import { quantityCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { type Sentence, say } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';
import type { CapitalTotals } from '../capital-totals.ts';
import { countCell } from '../count-cell.ts';
import type { National, NationalSection } from '../national.ts';
import { capitalOf, type NationalCapital } from '../national-capital.ts';
import type { NationalPlan } from '../national-plan.ts';
import { PlanLink } from '../plan-link.tsx';
import { type Qualified, qualified } from '../qualified.ts';

type CapitalPlan = { readonly plan: NationalPlan; readonly totals: CapitalTotals };

/** The capital that plans ask for, and what of it they were given. */
export const capitalSection: NationalSection = {
  id: 'capital',
  title: 'Capital asked and awarded',
  body: (national) => {
    const rows = capitalPlans(national);
    const message = capitalMessage(national);
    if (rows.length === 0) return undefined;
    const drawn = rows.filter(({ totals }) => totals.requested ?? totals.awarded);
    return (
      <>
        {message !== undefined && (
          <FigureFrame
            message={message}
            subtitle="Capital of all schemes of a plan, in all years: what is requested, and what was awarded."
            alternative={`${drawn.map(({ plan, totals }) => `${plan.footprint}: requested ${textOf(totals.requested)}, awarded ${textOf(totals.awarded)}`).join('; ')}.`}
            scene={dotPlot(
              ['Requested', 'Awarded'],
              drawn.map(({ plan, totals }) => ({
                label: plan.footprint,
                figures: [spoken(totals.requested), spoken(totals.awarded)],
              })),
            )}
          />
        )}
        <DataTable
          id="capital-table"
          caption={`Capital of ${counted(rows.length, 'plan')}, all years`}
          columns={COLUMNS}
          rows={rows}
          tools="filter sort"
        />
      </>
    );
  },
};

/** Plans with capital schemes, those that ask for most first. */
function capitalPlans({ plans }: National): readonly CapitalPlan[] {
  return plans
    .flatMap((plan) => (plan.capital === undefined ? [] : [{ plan, totals: plan.capital }]))
    .sort((a, b) => compare(sizeOf(b), sizeOf(a)) || byText(a.plan.name, b.plan.name));
}

function sizeOf({ totals: { requested, awarded } }: CapitalPlan) {
  return (requested ?? awarded)?.amount.value ?? ZERO;
}

/** `2 plans request £500m of capital; 2 plans were awarded £80m`; undefined where no plan states either. */
export function capitalMessage({ plans }: National): Sentence | undefined {
  const [requested, awarded] = [capitalOf(plans, 'requested'), capitalOf(plans, 'awarded')];
  const asked =
    requested &&
    say`${counted(requested.plans, 'plan')} ${requested.plans === 1 ? 'requests' : 'request'} ${totalOf(requested)}capital`;
  const given =
    awarded &&
    say`${counted(awarded.plans, 'plan')} ${awarded.plans === 1 ? 'was' : 'were'} awarded ${totalOf(awarded)}capital`;
  return asked && given ? say`${asked}; ${given}` : (asked ?? given);
}

/** `£80m of `; nothing where two plans speak of one footprint, whose sum would count it twice. */
function totalOf({ total }: NationalCapital): Sentence | undefined {
  return total && say`${qualified(total)} of `;
}

function spoken(amount: Qualified | undefined) {
  return amount && qualified(amount);
}

function textOf(amount: Qualified | undefined): string {
  return amount === undefined ? 'not stated' : qualified(amount).text;
}

const COLUMNS: readonly Column<CapitalPlan>[] = [
  {
    head: 'Plan',
    rowHead: true,
    cell: ({ plan }) => ({ content: <PlanLink to={plan} section="capital" />, sort: plan.footprint.toLowerCase() }),
  },
  { head: 'Schemes', numeric: true, cell: ({ totals }) => countCell(totals.schemes) },
  { head: 'Cost', numeric: true, cell: ({ totals }) => quantityCell(totals.uses) },
  { head: 'Requested', numeric: true, cell: ({ totals }) => spoken(totals.requested) },
  { head: 'Awarded', numeric: true, cell: ({ totals }) => spoken(totals.awarded) },
  { head: 'Not secured', numeric: true, absent: 'none', cell: ({ totals }) => quantityCell(totals.unsecured) },
];
