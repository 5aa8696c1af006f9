import { LIBRARY_BODIES } from '@stplan/library';
import type { BodyRegister } from '@stplan/model';
import { type PlanOffers, planOffers } from '@stplan/server/new-plan';
import { nationalLibrary } from '../../national-library.ts';

/** What the reference library offers a new plan. */
export const offered = (): PlanOffers =>
  planOffers(nationalLibrary(), JSON.parse(LIBRARY_BODIES.register()) as BodyRegister);
