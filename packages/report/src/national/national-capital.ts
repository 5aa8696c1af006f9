import type { NationalPlan } from './national-plan.ts';
import { type Qualified, sumOfQualified } from './qualified.ts';

/** The capital that some plans state, with their sum where it may be taken. */
export type NationalCapital = { readonly plans: number; readonly total: Qualified | undefined };

/** What several plans request or were awarded together; undefined where two of them speak of one footprint. */
export function capitalOf(plans: readonly NationalPlan[], what: 'requested' | 'awarded'): NationalCapital | undefined {
  const stated = plans.filter(({ capital }) => capital?.[what] !== undefined);
  const total = sumOfQualified(stated.flatMap(({ capital }) => capital?.[what] ?? []));
  const footprints = new Set(stated.map(({ footprintKey }) => footprintKey));
  return total && { plans: stated.length, total: footprints.size < stated.length ? undefined : total };
}
