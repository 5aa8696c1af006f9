import { type Exact, yearPeriod } from '@stplan/model';
import type { Amount } from './amount.ts';
import type { ReportView } from './report-view.ts';
import { isRed, isUnidentified, shareOf, totalIn } from './scheme.ts';
import { termAmount } from './term-amount.ts';

/**
 * The efficiency programme in one year: of the whole system as the reconciliation has it; in the paper of one
 * organisation of the schemes that concern it, net to the system as everywhere.
 */
export type Programme = {
  readonly year: number;
  readonly total: Amount;
  readonly unidentified: Amount | undefined;
  readonly unidentifiedShare: Exact | undefined;
  /** After the confidence in its schemes; undefined when the plan states none. */
  readonly adjusted: Amount | undefined;
  /** What is rated red or not identified, as a share of the total. */
  readonly weakShare: Exact | undefined;
};

/** The programme in a year; undefined when no scheme has an effect then. */
export function programmeIn({ input, plan, schemes }: ReportView, year: number): Programme | undefined {
  const read = (measure: string): Amount | undefined => {
    const term = input.figures.read(plan.name, measure, yearPeriod(year));
    return term && termAmount(term);
  };
  const ofSchemes = input.selection?.organisation !== undefined;
  const own = totalIn(schemes, year);
  const total = own && (ofSchemes ? own : read('effect'));
  if (total === undefined) return undefined;
  const rated = schemes.some(({ efficiency }) => efficiency.confidence !== undefined);
  const unnamed = schemes.filter(({ efficiency }) => isUnidentified(efficiency));
  const unidentified = ofSchemes ? totalIn(unnamed, year) : read('unidentified');
  const weak = schemes.filter((scheme) => isUnidentified(scheme.efficiency) || isRed(scheme, plan));
  return {
    year,
    total,
    unidentified,
    unidentifiedShare: shareOf(unidentified, total),
    adjusted: rated ? (ofSchemes ? totalIn(schemes, year, 'adjusted') : read('risk-adjusted')) : undefined,
    weakShare: shareOf(totalIn(weak, year), total),
  };
}

/** The programme of the last year in which it has an effect. */
export function lastProgramme(view: ReportView): Programme | undefined {
  const years = view.schemes.flatMap(({ yearly }) => [...yearly.keys()]);
  return years.length === 0 ? undefined : programmeIn(view, Math.max(...years));
}
