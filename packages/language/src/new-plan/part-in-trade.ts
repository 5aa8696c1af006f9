import type { OrganisationKind } from '@stplan/model';

/** The part that an organisation takes in the money of a footprint. */
export type PartInTrade = 'commissioner' | 'provider' | 'council';

const PARTS: { readonly [K in OrganisationKind]?: PartInTrade } = {
  ccg: 'commissioner',
  'integrated care board': 'commissioner',
  'acute trust': 'provider',
  'mental health trust': 'provider',
  'community trust': 'provider',
  'ambulance trust': 'provider',
  'specialist trust': 'provider',
  council: 'council',
};

/** The part of an organisation of a kind; undefined where it has no position in plans. */
export const partInTrade = (kind: OrganisationKind): PartInTrade | undefined => PARTS[kind];
