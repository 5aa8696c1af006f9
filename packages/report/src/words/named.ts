import type { Owner, Plan, Ref, Role } from '@stplan/model';

/** The elements that names stand for, by title: `A; B`; undefined for none. */
export function namesOf(plan: Plan, refs: readonly Ref[]): string | undefined {
  if (refs.length === 0) return undefined;
  return refs.map(({ name, kinds }) => plan.lookup(name, kinds)?.title ?? name).join('; ');
}

/** `director of estates, WUH`, or the organisation alone. */
export function ownerText({ organisation, role }: Owner): string {
  return role === undefined ? organisation.name : `${role}, ${organisation.name}`;
}

/** `chief executive, WUH`. */
export function roleText({ role, organisation }: Role): string {
  return organisation === undefined ? role : `${role}, ${organisation.name}`;
}
