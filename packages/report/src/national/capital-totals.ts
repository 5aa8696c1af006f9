import type { Capital, Plan } from '@stplan/model';
import { type Amount, sumAmounts } from '../reading/amount.ts';
import { capitalScheme } from '../reading/capital-scheme.ts';
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

function stated(capital: readonly Capital[], what: 'requested' | 'awarded'): Qualified | undefined {
  return sumOfQualified(
    capital.flatMap((one) => {
      const figure = one[what]?.value.figure;
      return figure ? [{ amount: figure, qualifier: figure.qualifier }] : [];
    }),
  );
}
