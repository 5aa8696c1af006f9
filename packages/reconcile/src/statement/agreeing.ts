import {
  type Contract,
  type Figure,
  type MovementTable,
  type MovementTotal,
  type Plan,
  samePeriod,
} from '@stplan/model';

/**
 * Tells which statements need not be made where only what is to be reported is wanted: nearly all printed figures say
 * the same as those that they are checked against, digit for digit, and then the verdict is `exact` without intervals,
 * derivations and words.
 */
export type Agreeing = {
  /** Whether both parties of a contract print the same value for a year. */
  readonly value: (contract: Contract, year: number) => boolean;
  /** Whether the legs of a table add up to a printed total in a column. */
  readonly total: (table: MovementTable, total: MovementTotal, name: string, column: number) => boolean;
};

/** Every statement is made. */
export const NONE_AGREEING: Agreeing = { value: () => false, total: () => false };

/** Elements that share a name have statements of one id, which are told apart by their number: those are all made. */
export function agreeingIn({ elements }: Plan): Agreeing {
  const names = new Set<string>();
  const shared = new Set<string>();
  for (const list of Object.values(elements)) {
    for (const { name } of list) {
      if (names.has(name)) shared.add(name);
      names.add(name);
    }
  }
  return {
    value: (contract, year) => !shared.has(contract.name) && agreeOnValue(contract, year),
    total: (table, total, name, column) => !shared.has(name) && agreeOnTotal(table, total, column),
  };
}

function agreeOnValue({ values, commissioner, provider }: Contract, year: number): boolean {
  const [only] = values;
  if (only === undefined || values.length > 1 || commissioner === undefined || provider === undefined) return false;
  const pays = printedBy(only, commissioner.name, year);
  const receives = printedBy(only, provider.name, year);
  return pays !== undefined && receives !== undefined && same(pays, receives);
}

function printedBy({ sides }: Contract['values'][number], name: string, year: number): Figure | undefined {
  for (const { organisation, series } of sides) {
    if (organisation.name !== name) continue;
    const { periods, cells, formula } = series;
    if (formula !== undefined) return undefined;
    for (let column = 0; column < periods.length; column++) {
      const period = periods[column];
      if (period?.kind === 'year' && period.start === year) return cells[column];
    }
    return undefined;
  }
  return undefined;
}

function agreeOnTotal({ legs, totals }: MovementTable, { measure, series }: MovementTotal, column: number): boolean {
  const { periods, cells, formula } = series;
  const stated = cells[column];
  const period = periods[column];
  if (formula !== undefined || stated === undefined || period === undefined || measure === 'gross') return false;
  if (totals.length > 1 && totals.some((other) => other.series !== series && other.measure === measure)) return false;
  // of two columns of one period the first one counts
  for (let before = 0; before < column; before++)
    if (samePeriod(periods[before] as typeof period, period)) return false;
  let sum = 0n;
  for (const leg of legs) {
    const figure =
      leg.series.periods === periods && leg.series.formula === undefined ? leg.series.cells[column] : undefined;
    if (figure === undefined) return false;
    if (figure.value.n === 0n) continue;
    if (figure.value.d !== stated.value.d) return false;
    sum = sum === 0n ? figure.value.n : sum + figure.value.n;
  }
  return sum === stated.value.n;
}

function same({ value: a }: Figure, { value: b }: Figure): boolean {
  return a.n === b.n && a.d === b.d;
}
