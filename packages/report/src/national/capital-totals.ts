import type { Capital, Plan } from '@stplan/model';
import { type Amount, sumAmounts } from '../reading/amount.ts';
import { capitalScheme } from '../reading/capital-scheme.ts';
import type { NationalPlan } from './national-plan.ts';
import { type Qualified, sumOfQualified } from './qualified.ts';

/** The capital schemes of a plan together. */
export type CapitalTotals = {
  readonly schemes: number;
  /** What they cost, where they have a table of uses. */
  readonly uses: Amount | undefined;
  readonly requested: Qualified | undefined;
  readonly awarded: Qualified | undefined;
  /** Sources that are requested or expected only. */
  readonly unsecured: Amount | undefined;
};

/** The capital that some plans state, with their sum where it may be taken. */
export type NationalCapital = { readonly plans: number; readonly total: Qualified | undefined };

/** Undefined where a plan has no capital scheme. */
export function capitalTotals({ elements: { capital } }: Plan): CapitalTotals | undefined {
  if (capital.length === 0) return undefined;
  const schemes = capital.map(capitalScheme);
  return {
    schemes: capital.length,
    uses: sumAmounts(schemes.flatMap(({ uses }) => uses ?? [])),
    requested: stated(capital, 'requested'),
    awarded: stated(capital, 'awarded'),
    unsecured: sumAmounts(schemes.flatMap(({ unsecured }) => unsecured ?? [])),
  };
}

/** What several plans request or were awarded together; undefined where two of them speak of one footprint. */
export function capitalOf(plans: readonly NationalPlan[], what: 'requested' | 'awarded'): NationalCapital | undefined {
  const stated = plans.filter(({ capital }) => capital?.[what] !== undefined);
  const total = sumOfQualified(stated.flatMap(({ capital }) => capital?.[what] ?? []));
  const footprints = new Set(stated.map(({ footprintKey }) => footprintKey));
  return total && { plans: stated.length, total: footprints.size < stated.length ? undefined : total };
}

function stated(capital: readonly Capital[], what: 'requested' | 'awarded'): Qualified | undefined {
  return sumOfQualified(
    capital.flatMap((one) => {
      const figure = one[what]?.value.figure;
      return figure ? [{ amount: figure, qualifier: figure.qualifier }] : [];
    }),
  );
}
