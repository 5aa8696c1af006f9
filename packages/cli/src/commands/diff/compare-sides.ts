import type { Plan } from '@stplan/model';
import { differencePage, planDifference } from '@stplan/reconcile';
import type { ComparedPlan, Comparison, LonePlan } from '@stplan/report';
import { UsageError } from '../../usage-error.ts';
import type { ReadSide } from './read-side.ts';

/** Compares the plans of two states, or the one that is named. */
export function compareSides(
  before: ReadSide,
  after: ReadSide,
  wanted: string | undefined,
  generator: string,
): Comparison {
  const old = plansOf(before, wanted);
  const now = plansOf(after, wanted);
  if (old.length + now.length === 0) throw new UsageError(nothingText([before, after], wanted));
  const pairs = pairedPlans(old, now);
  const [oldPlans, newPlans] = [new Set(pairs.map(([plan]) => plan)), new Set(pairs.map(([, plan]) => plan))];
  return {
    before: before.shown,
    after: after.shown,
    plans: pairs.map(([was, is]) => comparedPlan(before, was, after, is)),
    added: now.filter((plan) => !newPlans.has(plan)).map((plan) => lonePlan(after, plan)),
    dropped: old.filter((plan) => !oldPlans.has(plan)).map((plan) => lonePlan(before, plan)),
    generator,
  };
}

function plansOf({ workspace }: ReadSide, wanted: string | undefined): readonly Plan[] {
  return workspace.plans
    .filter(({ name }) => wanted === undefined || name === wanted)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
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

function comparedPlan(before: ReadSide, was: Plan, after: ReadSide, is: Plan): ComparedPlan {
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

function lonePlan(side: ReadSide, plan: Plan): LonePlan {
  const { statements } = side.reconciled(plan);
  const open = statements.filter(({ verdict, dependsOn }) => OPEN.has(verdict) && dependsOn === undefined);
  return {
    name: plan.name,
    title: plan.definition?.title,
    open: open.length,
    commitments: plan.elements.commitment.length,
  };
}

function nothingText(sides: readonly ReadSide[], wanted: string | undefined): string {
  const names = sides.map(({ shown }) => shown.name).join(' and ');
  if (sides.every(({ files }) => files === 0)) return `there is no plan file (.stplan) in ${names}`;
  return wanted === undefined ? `there is no plan in ${names}` : `there is no plan ${wanted} in ${names}`;
}
