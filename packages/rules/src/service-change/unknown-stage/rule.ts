import type { Plan, Round } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { stageTitle } from '../change-stages.ts';
import { roundStageOf } from '../round-stages.ts';

/** Stages that the plan's round does not have, and needs of the round for such a stage. Silent about a round without stages. */
export const rule = planRule({
  id: 'service-change/unknown-stage',
  number: 'STP0612',
  severity: 'warning',
  title: 'A stage of a service change is not in the planning round',
  check: ({ plan }) => (plan.round?.changeStages.length ? [...ofChanges(plan), ...ofRound(plan, plan.round)] : []),
});

function ofChanges(plan: Plan): FindingDraft[] {
  return plan.elements['service change'].flatMap(({ name, stages }) =>
    stages
      .filter(({ value }) => roundStageOf(plan, value.stage) === undefined)
      .map(({ value, span }) => ({
        message: `${name} has the stage ${stageTitle(value.stage)}, which is not among the stages of ${plan.round?.name}: nothing says what has to come before it.`,
        help: `The round has ${listed(titlesIn(plan))}. Write the stage as it stands there, or add it to a round of your own.`,
        span,
      })),
  );
}

function ofRound(plan: Plan, { name, changeStages }: Round): FindingDraft[] {
  return changeStages.flatMap(({ value, span }) =>
    value.needs
      .filter((need) => roundStageOf(plan, need) === undefined)
      .map((need) => ({
        message: `${name}: ${stageTitle(value.stage)} needs ${stageTitle(need)}, which is not among the stages of the round.`,
        help: `Add a line for it: stage ${stageTitle(need).replace(/[“”]/g, '"')}.`,
        span,
      })),
  );
}

function titlesIn({ round }: Plan): string[] {
  return (round?.changeStages ?? []).map(({ value }) => stageTitle(value.stage));
}
