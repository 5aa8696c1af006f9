import type { Plan } from '@stplan/model';

/** The title of a subject: of the footprint, an organisation or a place; its name where it has none. */
export function subjectTitle(plan: Plan, name: string): string {
  if (plan.footprint?.name === name) return plan.footprint.title ?? name;
  return plan.lookup(name, ['organisation', 'place', 'footprint'])?.title ?? name;
}
