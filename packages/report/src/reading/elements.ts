import type { Plan, PlanElement } from '@stplan/model';

/** All elements of a plan, kind by kind. */
export function elementsOf(plan: Plan): PlanElement[] {
  return Object.values(plan.elements).flat();
}
