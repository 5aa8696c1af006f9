import { dateText, type Plan, type ServiceChange } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { type ChangeStage, stageOf, stagePlace, stageTitle } from '../change-stages.ts';
import { roundStageOf } from '../round-stages.ts';

/**
 * Stages still to come, without a stage that the round wants over before them. What is complete is asked no more, and an
 * implementation without a decision is told by service-change/no-decision.
 */
export const rule = planRule({
  id: 'service-change/stage-missing',
  number: 'STP0611',
  severity: 'warning',
  title: 'A service change skips a stage',
  check: ({ plan }) =>
    plan.elements['service change'].flatMap((change) =>
      change.stages.flatMap((stage) => (stage.value.status === 'complete' ? [] : skipped(change, stage, plan))),
    ),
});

function skipped(change: ServiceChange, stage: ChangeStage, plan: Plan): FindingDraft[] {
  const { stage: name, date } = stage.value;
  const wanted = roundStageOf(plan, name);
  const missing = (wanted?.value.needs ?? []).filter(
    (need) => stageOf(change, need) === undefined && !(name === 'implementation' && need === 'decision'),
  );
  if (wanted === undefined || missing.length === 0) return [];
  const stages = listed(missing.map(stageTitle));
  return [
    {
      message: `${change.name}: the ${stageTitle(name)} is dated ${dateText(date)}, but the plan dates no ${stages}, which the planning round requires before it.`,
      help: `State when the ${stages} ${missing.length === 1 ? 'is' : 'are'} to be over. If the change is too small to need it, accept the finding here with who agreed to that.`,
      span: stage.span,
      related: [
        { message: `the ${stageTitle(name)} in the planning round`, span: wanted.span },
        ...change.stages.filter((other) => other !== stage).map(stagePlace),
      ],
    },
  ];
}
