import { type Organisation, organisationsOf, type Plan } from '@stplan/model';

/** The organisations of a plan, then those of the reference library that it names, by name. */
export function usedOrganisations(plan: Plan): {
  readonly own: readonly Organisation[];
  readonly fromLibrary: readonly Organisation[];
} {
  const own = plan.elements.organisation;
  return { own, fromLibrary: organisationsOf(plan).slice(own.length) };
}
