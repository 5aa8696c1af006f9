import type { Organisation, Plan } from '@stplan/model';

/** The organisations of a plan, then those of the reference library that it names, by name. */
export function usedOrganisations(plan: Plan): {
  readonly own: readonly Organisation[];
  readonly fromLibrary: readonly Organisation[];
} {
  const own = plan.elements.organisation;
  const names = new Set(plan.references.flatMap(({ name, kinds }) => (kinds.includes('organisation') ? [name] : [])));
  const fromLibrary = [...names].sort().flatMap((name) => {
    // A name behind a dot is that of another plan.
    const found = name.includes('.') ? undefined : plan.lookup(name, ['organisation']);
    return found === undefined || own.includes(found) ? [] : [found];
  });
  return { own, fromLibrary };
}
