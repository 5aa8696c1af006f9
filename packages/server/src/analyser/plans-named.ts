import type { Plan, Workspace } from '@stplan/model';

/**
 * A plan with every other one whose figures it uses: those that it names before the dot of a name, and those that they
 * name. What is worked out from it is the same while these are.
 */
export function plansNamedFrom(plan: Plan, { plans }: Workspace): readonly Plan[] {
  if (plans.length < 2) return [plan];
  const byName = new Map(plans.map((one) => [one.name, one]));
  const found = new Set([plan]);
  // the set grows while it is gone through
  for (const one of found) {
    for (const name of prefixesOf(one)) {
      const other = byName.get(name);
      if (other !== undefined) found.add(other);
    }
  }
  return [...found];
}

const known = new WeakMap<Plan, ReadonlySet<string>>();

function prefixesOf(plan: Plan): ReadonlySet<string> {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const names = plan.references.map(({ name }) => name).filter((name) => name.includes('.'));
  const prefixes = new Set(names.map((name) => name.slice(0, name.indexOf('.'))));
  known.set(plan, prefixes);
  return prefixes;
}
