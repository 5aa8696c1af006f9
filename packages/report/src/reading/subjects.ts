import type { Plan } from '@stplan/model';

/** The title of a subject: of the footprint, an organisation or a place; its name where it has none; sectors in words, as within a sentence. */
export function subjectTitle(plan: Plan, name: string): string {
  if (plan.footprint?.name === name) return plan.footprint.title ?? name;
  const element = plan.lookup(name, ['organisation', 'place', 'footprint']);
  if (element !== undefined) return element.title ?? name;
  if (name === 'in no place') return 'the members in no place';
  const sector = /^sector (.+)$/.exec(name)?.[1];
  return sector === undefined ? name : `the ${sector} sector`;
}
