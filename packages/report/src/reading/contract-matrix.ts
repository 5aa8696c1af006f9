import { type Contract, type ContractSide, type Figure, yearOfPeriod } from '@stplan/model';
import { type Amount, plusAmounts } from './amount.ts';
import { byTextOf } from './by-text.ts';
import type { ReportView } from './report-view.ts';

/** What one pair of organisations has agreed to for a year: the commissioner's and the provider's figure. */
export type ContractPair = {
  readonly contracts: readonly Contract[];
  readonly commissioner: Amount | undefined;
  readonly provider: Amount | undefined;
};

/** Contracts of one year, commissioners down, providers across. */
export type ContractMatrix = {
  readonly year: number;
  readonly commissioners: readonly string[];
  readonly providers: readonly string[];
  readonly pairOf: (commissioner: string, provider: string) => ContractPair | undefined;
};

/** The matrix of every year in which a contract has a value, in order. */
export function contractMatrices(view: ReportView): ContractMatrix[] {
  const contracts = view.plan.elements.contract
    .filter(({ commissioner, provider }) => commissioner && provider)
    .sort(byTextOf(({ name }) => name));
  return yearsOf(contracts).map((year) => matrixOf(view, contracts, year));
}

function matrixOf(view: ReportView, contracts: readonly Contract[], year: number): ContractMatrix {
  const pairs = new Map<string, ContractPair>();
  for (const contract of contracts) {
    const key = `${contract.commissioner?.name} ${contract.provider?.name}`;
    const before = pairs.get(key);
    pairs.set(key, {
      contracts: [...(before?.contracts ?? []), contract],
      commissioner: added(before?.commissioner, sideIn(contract, contract.commissioner?.name, year)),
      provider: added(before?.provider, sideIn(contract, contract.provider?.name, year)),
    });
  }
  const names = (side: 'commissioner' | 'provider') =>
    [...new Set(contracts.map((contract) => contract[side]?.name ?? ''))].sort(view.bySubject);
  return {
    year,
    commissioners: names('commissioner'),
    providers: names('provider'),
    pairOf: (commissioner, provider) => pairs.get(`${commissioner} ${provider}`),
  };
}

function sides({ values }: Contract): ContractSide[] {
  return values.flatMap((value) => value.sides);
}

function yearsOf(contracts: readonly Contract[]): number[] {
  const years = contracts.flatMap((contract) =>
    sides(contract).flatMap(({ series }) => series.periods.map((period) => yearOfPeriod(period).start)),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

function sideIn(contract: Contract, organisation: string | undefined, year: number): Figure | undefined {
  const series = sides(contract).find((side) => side.organisation.name === organisation)?.series;
  const index = series?.periods.findIndex((period) => yearOfPeriod(period).start === year) ?? -1;
  return series?.cells[index];
}

function added(total: Amount | undefined, figure: Figure | undefined): Amount | undefined {
  if (figure === undefined) return total;
  const { value, step, scale, unit } = figure;
  return total ? plusAmounts(total, { value, step, scale, unit }) : { value, step, scale, unit };
}
