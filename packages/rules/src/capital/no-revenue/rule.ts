import {
  type Capital,
  compare,
  compareDates,
  type Exact,
  endDate,
  over,
  type Plan,
  plus,
  times,
  yearPeriod,
  ZERO,
} from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { schemeCost } from '../scheme-cost.ts';

/** Buildings in use within the plan's years that cost nothing in revenue, though their life or charge says that they do. */
export const rule = planRule({
  id: 'capital/no-revenue',
  number: 'STP0413',
  severity: 'warning',
  title: 'A building in use costs nothing in revenue',
  fromFigures: true,
  check: ({ plan }) => plan.elements.capital.flatMap((scheme) => withoutRevenue(scheme, plan) ?? []),
});

function withoutRevenue(scheme: Capital, plan: Plan): FindingDraft | undefined {
  const { name, inUse, revenue } = scheme;
  const last = plan.definition?.period?.value.last;
  if (inUse === undefined || last === undefined || revenue.length > 0) return undefined;
  if (compareDates(inUse.value, endDate(yearPeriod(last.start))) > 0) return undefined;
  const cost = schemeCost(scheme);
  const yearly = cost && yearlyCost(scheme, cost.value);
  const material = plan.definition?.materiality?.value.value ?? ZERO;
  if (cost === undefined || yearly === undefined || compare(yearly, material) <= 0) return undefined;
  return {
    message: `${name} costs ${amountText(cost)} and is in use within the years of the plan, but has no revenue consequences; its life and charge give ${amountText({ ...cost, value: yearly, digits: cost.digits + 1 })} a year.`,
    help: 'State depreciation, capital charge and running costs in a revenue table, and let the owner’s position carry them.',
    span: inUse.span,
  };
}

/** Depreciation and charge of a whole year; undefined when the plan states neither. */
function yearlyCost({ life, charge }: Capital, cost: Exact): Exact | undefined {
  const years = life?.value;
  const whole = years !== undefined && years.unit.years === 1 && years.value.n > 0n;
  const depreciation = whole ? over(cost, years.value) : undefined;
  const charged = charge && times(cost, charge.value);
  return depreciation === undefined && charged === undefined ? undefined : plus(depreciation ?? ZERO, charged ?? ZERO);
}
