import { compare, isZero, yearText } from '@stplan/model';
import { dotPlot } from '../../charts/dot-plot.ts';
import { FigureFrame } from '../../marks/figure-frame.tsx';
import { byText } from '../../reading/by-text.ts';
import type { Programme } from '../../reading/programme.ts';
import { quantityCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { money, type Sentence, say, share } from '../../words/sentence.ts';
import { counted } from '../../words/wording.ts';
import type { National, NationalSection } from '../national.ts';
import type { NationalPlan } from '../national-plan.ts';
import { PlanLink } from '../plan-link.tsx';

type SavingPlan = { readonly plan: NationalPlan; readonly programme: Programme };

/** What the efficiency programmes are worth in their last year. Schemes count what their plans count, so they are not added. */
export const savingsSection: NationalSection = {
  id: 'savings',
  title: 'Efficiency programmes',
  body: (national) => {
    const rows = savingPlans(national);
    const message = savingsMessage(national);
    if (message === undefined) return undefined;
    return (
      <>
        {rows.length > 1 && (
          <FigureFrame
            message={message}
            subtitle="Net effect of all schemes of a plan on the system in their last year, £; after confidence where schemes state any. Plans count different sectors, so programmes are not added together."
            alternative={`${rows.map(({ plan, programme: { total, adjusted } }) => `${plan.footprint} ${money(total).text}${adjusted ? `, after confidence ${money(adjusted).text}` : ''}`).join('; ')}.`}
            scene={dotPlot(
              rows.some(({ programme }) => programme.adjusted) ? ['Programme', 'After confidence'] : ['Programme'],
              rows.map(({ plan, programme: { total, adjusted } }) => ({
                label: plan.footprint,
                figures: [money(total), adjusted && money(adjusted)],
              })),
            )}
          />
        )}
        <DataTable
          id="savings-table"
          caption={`Efficiency programmes of ${counted(rows.length, 'plan')} in their last year`}
          columns={COLUMNS}
          rows={rows}
          tools="filter sort"
        />
      </>
    );
  },
};

/** Plans with schemes that have an effect, the largest programme first. */
function savingPlans({ plans }: National): readonly SavingPlan[] {
  return plans
    .flatMap((plan) => (plan.programme === undefined ? [] : [{ plan, programme: plan.programme }]))
    .sort((a, b) => compare(b.programme.total.value, a.programme.total.value) || byText(a.plan.name, b.plan.name));
}

/** `The largest of 12 efficiency programmes is that of West Yorkshire, £983m; 2 of them are partly unidentified`. */
export function savingsMessage(national: National): Sentence | undefined {
  const rows = savingPlans(national);
  const [largest] = rows;
  if (largest === undefined) return undefined;
  const open = rows.filter(({ programme: { unidentifiedShare } }) => unidentifiedShare && !isZero(unidentifiedShare));
  const most = money(largest.programme.total);
  const start =
    rows.length === 1
      ? say`The efficiency programme of ${largest.plan.footprint} is worth ${most}`
      : say`The largest of ${rows.length} efficiency programmes is that of ${largest.plan.footprint}, ${most}`;
  if (open.length === 0) return start;
  return say`${start}; ${open.length} ${open.length === 1 ? 'has' : 'have'} savings that nobody has identified`;
}

const COLUMNS: readonly Column<SavingPlan>[] = [
  {
    head: 'Plan',
    rowHead: true,
    cell: ({ plan }) => ({
      content: <PlanLink to={plan} section="efficiencies" />,
      sort: plan.footprint.toLowerCase(),
    }),
  },
  { head: 'Year', choices: true, cell: ({ programme }) => yearText({ start: programme.year }) },
  { head: 'Programme', numeric: true, cell: ({ programme }) => quantityCell(programme.total) },
  {
    head: 'Unidentified',
    numeric: true,
    absent: 'none',
    cell: ({ programme }) => quantityCell(nonZero(programme.unidentified)),
  },
  {
    head: 'Unidentified share',
    numeric: true,
    absent: 'none',
    cell: ({ programme: { unidentifiedShare: part } }) => (part && !isZero(part) ? share(part) : undefined),
  },
  { head: 'After confidence', numeric: true, cell: ({ programme }) => quantityCell(programme.adjusted) },
];

function nonZero<A extends Programme['unidentified']>(amount: A): A | undefined {
  return amount && !isZero(amount.value) ? amount : undefined;
}
