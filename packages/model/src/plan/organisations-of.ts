import type { ElementKind } from './element-kind.ts';
import type { Organisation } from './organisation.ts';
import type { Plan, PlanElement } from './plan.ts';

/** Rules ask one after the other. */
const known = new WeakMap<Plan, readonly Organisation[]>();

/**
 * The organisations of a plan: those that it defines, in their order, then those of libraries that it names, by name. A
 * plan is held to the same whichever of the two it does.
 */
export function organisationsOf(plan: Plan): readonly Organisation[] {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const named = new Map<string, Organisation>();
  // a plan names the same ones over and over
  const seen = new Map<readonly ElementKind[], Set<string>>();
  for (const { name, kinds } of plan.references) {
    const ofKinds = seen.get(kinds) ?? new Set();
    if (ofKinds.has(name)) continue;
    seen.set(kinds, ofKinds.add(name));
    // what stands before a dot is another plan, whose organisations are its own
    if (named.has(name) || name.includes('.') || !kinds.includes('organisation')) continue;
    const found = plan.lookup(name, kinds) as PlanElement | undefined;
    if (found?.kind === 'organisation' && !plan.files.includes(found.span.file)) named.set(name, found as Organisation);
  }
  const others = [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const all = others.length === 0 ? plan.elements.organisation : [...plan.elements.organisation, ...others];
  known.set(plan, all);
  return all;
}
