import {
  compare,
  type Efficiency,
  type Exact,
  over,
  type Plan,
  type Scale,
  yearOfPeriod,
  yearPeriod,
  ZERO,
} from '@stplan/model';
import type { ReportInput } from '../report-input.ts';
import { type Amount, plusAmounts } from './amount.ts';
import { termAmount } from './term-amount.ts';

/** Amounts by the first calendar year of their financial year. */
export type Yearly = ReadonlyMap<number, Amount>;

/** An efficiency with its net effect on the system in each year, against do nothing. */
export type Scheme = {
  readonly efficiency: Efficiency;
  readonly yearly: Yearly;
  /** The same after the confidence in it. */
  readonly adjusted: Yearly;
  /** The share that the author, or the round for the author's rating, expects to be delivered. */
  readonly confidence: Exact | undefined;
};

/** The efficiencies of a plan with what the reconciliation makes of them in some years and those of their own tables. */
export function schemesOf({ plan, figures }: ReportInput, years: readonly number[]): Scheme[] {
  const schemes = plan.elements.efficiency.map((efficiency) => {
    const { name } = efficiency;
    const asked = [...new Set([...years, ...ownYears(efficiency)])].sort((a, b) => a - b);
    const amounts = (measure: string): Yearly =>
      new Map(
        asked.flatMap((year) => {
          const term = figures.read(name, measure, yearPeriod(year));
          const amount = term && termAmount(term);
          return amount ? [[year, amount] as const] : [];
        }),
      );
    return {
      efficiency,
      yearly: amounts('effect'),
      adjusted: amounts('risk-adjusted'),
      confidence: figures.read(name, 'confidence', undefined)?.value,
    };
  });
  const scale = usualScale(schemes);
  const inScale = (yearly: Yearly): Yearly =>
    new Map([...yearly].map(([year, amount]) => [year, { ...amount, scale }] as const));
  return schemes.map((scheme) => ({ ...scheme, yearly: inScale(scheme.yearly), adjusted: inScale(scheme.adjusted) }));
}

/** The scale of most effects. Those that formulas work out come in pounds, and would stand as such among millions. */
function usualScale(schemes: readonly Scheme[]): Scale {
  const counts = new Map<Scale, number>();
  for (const { yearly } of schemes) {
    for (const { scale } of yearly.values()) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  }
  const [[usual] = ['£m' as const]] = [...counts].sort(([, a], [, b]) => b - a);
  return usual;
}

function ownYears({ effects, saves }: Efficiency): number[] {
  const series = effects.flatMap(({ legs, totals }) => [...legs, ...totals].map((row) => row.series));
  const periods = [...series.flatMap((one) => one.periods), ...saves.map(({ period }) => period)];
  return periods.filter(({ kind }) => kind === 'year').map((period) => yearOfPeriod(period).start);
}

export function isUnidentified({ efficiencyKind }: Efficiency): boolean {
  return efficiencyKind?.value === 'unidentified';
}

/** Whether a scheme is rated red, by word or by the share that the round gives to red. */
export function isRed({ efficiency, confidence }: Scheme, plan: Plan): boolean {
  const stated = efficiency.confidence?.value;
  if (stated && 'rating' in stated) return stated.rating === 'red';
  const red = plan.round?.ratings.find(({ value }) => value.rating === 'red')?.value.share;
  return stated !== undefined && confidence !== undefined && red !== undefined && compare(confidence, red) <= 0;
}

/** The sum of schemes in a year, as they stand or after confidence; undefined when none has an effect then. */
export function totalIn(
  schemes: readonly Scheme[],
  year: number,
  which: 'yearly' | 'adjusted' = 'yearly',
): Amount | undefined {
  return schemes.reduce<Amount | undefined>((total, scheme) => {
    const amount = scheme[which].get(year);
    return amount && total ? plusAmounts(total, amount) : (total ?? amount);
  }, undefined);
}

/** A part of a whole as a ratio; undefined when the whole is nothing. */
export function shareOf(part: Amount | undefined, whole: Amount | undefined): Exact | undefined {
  return whole && over(part?.value ?? ZERO, whole.value);
}
