import {
  type Contract,
  type Figure,
  type Memory,
  type MovementTable,
  type MovementTotal,
  NO_MEMORY,
  type Plan,
  samePeriod,
} from '@stplan/model';
import { contractYears } from '../ledger/contract-years.ts';
import type { MovementElement } from '../ledger/entry.ts';
import { type PrintedTotal, printedTotals } from '../ledger/printed-totals.ts';

/**
 * Tells which statements are made where only what is to be reported is wanted: nearly all printed figures say the same
 * as those that they are checked against, digit for digit, and then the verdict is `exact` without intervals,
 * derivations and words.
 */
export type Agreeing = {
  /** The years for which the parties of a contract do not print the same value. */
  readonly years: (contract: Contract) => readonly number[];
  /** The printed totals of an element that its legs do not add up to. */
  readonly totals: (element: MovementElement) => readonly PrintedTotal[];
  /** Those years of a contract, and those totals of an element, that are left out. */
  readonly leftOut: {
    readonly years: (contract: Contract) => readonly number[];
    readonly totals: (element: MovementElement) => readonly PrintedTotal[];
  };
};

/** Every statement is made. */
export const NONE_AGREEING: Agreeing = {
  years: contractYears,
  totals: printedTotals,
  leftOut: { years: () => [], totals: () => [] },
};

/** Elements that share a name have statements of one id, which are told apart by their number: those are all made. */
export function agreeingIn({ elements }: Plan, memory: Memory = NO_MEMORY): Agreeing {
  const names = new Set<string>();
  const shared = new Set<string>();
  for (const list of Object.values(elements)) {
    for (const { name } of list) {
      if (names.has(name)) shared.add(name);
      names.add(name);
    }
  }
  return {
    years: (contract) =>
      shared.has(contract.name)
        ? contractYears(contract)
        : memory.recallOf('years that disagree', contract, disagreedYears),
    totals: (element) =>
      shared.has(element.name)
        ? printedTotals(element)
        : memory.recallOf('totals that disagree', element, disagreedTotals),
    leftOut: {
      years: (contract) =>
        shared.has(contract.name) ? [] : contractYears(contract).filter((year) => agreeOnValue(contract, year)),
      totals: (element) =>
        shared.has(element.name)
          ? []
          : printedTotals(element).filter(({ table, total, column }) => agreeOnTotal(table, total, column)),
    },
  };
}

const disagreedYears = (contract: Contract): readonly number[] =>
  contractYears(contract).filter((year) => !agreeOnValue(contract, year));

const disagreedTotals = (element: MovementElement): readonly PrintedTotal[] =>
  printedTotals(element).filter(({ table, total, column }) => !agreeOnTotal(table, total, column));

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
