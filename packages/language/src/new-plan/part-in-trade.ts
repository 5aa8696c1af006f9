import type { OrganisationKind } from '@stplan/model';
import type { NewOrganisation } from './new-plan.ts';

/** The part that an organisation takes in the money of a footprint. */
export type PartInTrade = 'commissioner' | 'provider' | 'council';

/** The part of each kind; undefined for those that have no position in plans. */
const PARTS: { readonly [K in OrganisationKind]: PartInTrade | undefined } = {
  ccg: 'commissioner',
  'integrated care board': 'commissioner',
  'acute trust': 'provider',
  'mental health trust': 'provider',
  'community trust': 'provider',
  'ambulance trust': 'provider',
  'specialist trust': 'provider',
  council: 'council',
  'gp federation': undefined,
  independent: undefined,
  voluntary: undefined,
  'nhs england': undefined,
  'nhs improvement': undefined,
  partnership: undefined,
};

/** Every kind of organisation. */
export const ORGANISATION_KINDS: readonly OrganisationKind[] = Object.keys(PARTS) as OrganisationKind[];

/** The part of an organisation; a trust whose kind nobody says is a provider all the same. */
export function partInTrade({ kind, title }: NewOrganisation): PartInTrade | undefined {
  return kind === undefined ? (/\btrust\b/i.test(title) ? 'provider' : undefined) : PARTS[kind];
}
