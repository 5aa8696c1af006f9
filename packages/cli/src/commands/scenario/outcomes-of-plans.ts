import type { Plan, Workspace } from '@stplan/model';
import { scenarioOutcomes } from '@stplan/reconcile';
import type { PlanOutcomes } from '@stplan/report';
import { namesThereAre } from '../../names-there-are.ts';
import { UsageError } from '../../usage-error.ts';

/** Works out the scenarios of each plan that has any, or those that are named. */
export function outcomesOfPlans(
  plans: readonly Plan[],
  workspace: Workspace,
  wanted: readonly string[] | undefined,
): readonly PlanOutcomes[] {
  const names = new Set(plans.flatMap(({ elements }) => elements.scenario.map(({ name }) => name)));
  if (names.size === 0) throw new UsageError('there is no scenario here; one begins with: scenario NAME "title" { }');
  const unknown = wanted?.find((name) => !names.has(name));
  if (unknown !== undefined) {
    throw new UsageError(`there is no scenario ${unknown} here; ${namesThereAre(unknown, [...names])}`);
  }
  return plans.flatMap((plan) => {
    const own = scenarioOutcomes(plan, workspace).filter(({ name }) => wanted === undefined || wanted.includes(name));
    return own.length === 0 ? [] : [{ plan, outcomes: own }];
  });
}
