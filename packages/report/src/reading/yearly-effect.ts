import { type Basis, type Efficiency, type MovementTable, type Series, yearOfPeriod } from '@stplan/model';
import { type Amount, minusAmounts, plusAmounts } from './amount.ts';

type Yearly = Map<number, Amount>;

/** The net effect of an efficiency in each financial year that it states, as the total against do nothing. */
export function yearlyEffect(efficiency: Efficiency): ReadonlyMap<number, Amount> {
  const total: Yearly = new Map();
  for (const table of efficiency.effects) addAll(total, toAnnual(netOf(table), table.basis));
  for (const { figure, period } of efficiency.saves) add(total, yearOfPeriod(period).start, figure);
  return new Map([...total].sort(([a], [b]) => a - b));
}

/** The net row as printed; where the table has none, the sum of its legs. */
function netOf({ legs, totals }: MovementTable): Yearly {
  const net: Yearly = new Map();
  for (const { series } of legs) addSeries(net, series);
  const printed: Yearly = new Map();
  for (const { measure, series } of totals) if (measure === 'net') addSeries(printed, series);
  return new Map([...net, ...printed]);
}

function toAnnual(yearly: Yearly, basis: Basis | undefined): Yearly {
  if (basis === undefined || basis === 'annual') return yearly;
  const annual: Yearly = new Map();
  let before: Amount | undefined;
  for (const [year, amount] of [...yearly].sort(([a], [b]) => a - b)) {
    const combine = basis === 'incremental' ? plusAmounts : minusAmounts;
    const value = before ? combine(amount, before) : amount;
    annual.set(year, value);
    before = basis === 'incremental' ? value : amount;
  }
  return annual;
}

function addSeries(yearly: Yearly, { periods, cells }: Series): void {
  periods.forEach((period, index) => {
    const figure = cells[index];
    if (figure !== undefined) add(yearly, yearOfPeriod(period).start, figure);
  });
}

function addAll(yearly: Yearly, other: Yearly): void {
  for (const [year, amount] of other) add(yearly, year, amount);
}

function add(yearly: Yearly, year: number, { value, step, scale, unit }: Amount): void {
  const before = yearly.get(year);
  const amount = { value, step, scale, unit };
  yearly.set(year, before ? plusAmounts(before, amount) : amount);
}
