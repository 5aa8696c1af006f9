import type { Plan } from '@stplan/model';
import { byText } from './by-text.ts';

/** The organisations of a plan in the order in which the footprint lists its members, then all others by name. */
export function organisationOrder(plan: Plan): readonly string[] {
  const footprint = plan.footprint;
  const members = [
    ...(footprint?.members ?? []).map(({ name }) => name),
    ...(footprint?.shares ?? []).map(({ value }) => value.organisation.name),
  ];
  const others = plan.elements.organisation.map(({ name }) => name).sort(byText);
  return [...new Set([...members, ...others])];
}

/** The order of subjects: the footprint, its organisations, then places and anything else by name. */
export function subjectOrder(plan: Plan): (a: string, b: string) => number {
  const ranks = new Map(organisationOrder(plan).map((name, index) => [name, index + 1]));
  const rank = (name: string) => (name === plan.footprint?.name ? 0 : (ranks.get(name) ?? ranks.size + 1));
  return (a, b) => rank(a) - rank(b) || byText(a, b);
}
