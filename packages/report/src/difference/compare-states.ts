import type { Plan, Workspace } from '@stplan/model';
import { differencePage, planDifference, type Reconciliation } from '@stplan/reconcile';
import type { ComparedPlan, ComparedSide, Comparison, LonePlan } from './comparison.ts';

/** A state of plans: a folder, or a revision of it. Its plans are worked out when they are asked for. */
export type PlanState = {
  readonly shown: ComparedSide;
  readonly workspace: Workspace;
  readonly reconciled: (plan: Plan) => Reconciliation;
};

/** Compares the plans of two states, or the one that has a name in either of them. */
export function compareStates(
  before: PlanState,
  after: PlanState,
  wanted: string | undefined,
  generator: string,
): Comparison {
  const [old, now] = [plansOf(before), plansOf(after)];
  const pairs = pairedPlans(old, now);
  const [oldPlans, newPlans] = [new Set(pairs.map(([plan]) => plan)), new Set(pairs.map(([, plan]) => plan))];
  const isWanted = (...plans: readonly Plan[]) => wanted === undefined || plans.some(({ name }) => name === wanted);
  return {
    before: before.shown,
    after: after.shown,
    plans: pairs.filter((pair) => isWanted(...pair)).map(([was, is]) => comparedPlan(before, was, after, is)),
    added: now.filter((plan) => !newPlans.has(plan) && isWanted(plan)).map((plan) => lonePlan(after, plan)),
    dropped: old.filter((plan) => !oldPlans.has(plan) && isWanted(plan)).map((plan) => lonePlan(before, plan)),
    generator,
  };
}

function plansOf({ workspace }: PlanState): readonly Plan[] {
  return workspace.plans.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** By name; where one plan is left over on either side, it has another name. */
function pairedPlans(old: readonly Plan[], now: readonly Plan[]): readonly (readonly [Plan, Plan])[] {
  const same = now.flatMap((plan): [Plan, Plan][] => {
    const was = old.find(({ name }) => name === plan.name);
    return was === undefined ? [] : [[was, plan]];
  });
  const gone = old.filter((plan) => !same.some(([was]) => was === plan));
  const come = now.filter((plan) => !same.some(([, is]) => is === plan));
  const [was, is] = [gone[0], come[0]];
  return was !== undefined && is !== undefined && gone.length === 1 && come.length === 1
    ? [...same, [was, is] as const].sort(([, a], [, b]) => (a.name < b.name ? -1 : 1))
    : same;
}

function comparedPlan(before: PlanState, was: Plan, after: PlanState, is: Plan): ComparedPlan {
  const difference = planDifference(before.reconciled(was), after.reconciled(is));
  return {
    name: is.name,
    formerName: was.name === is.name ? undefined : was.name,
    title: is.definition?.title,
    difference,
    page: differencePage(difference),
  };
}

const OPEN: ReadonlySet<string> = new Set(['unexplained', 'not-met', 'exceeds']);

function lonePlan(state: PlanState, plan: Plan): LonePlan {
  const { statements } = state.reconciled(plan);
  const open = statements.filter(({ verdict, dependsOn }) => OPEN.has(verdict) && dependsOn === undefined);
  return {
    name: plan.name,
    title: plan.definition?.title,
    open: open.length,
    commitments: plan.elements.commitment.length,
  };
}
