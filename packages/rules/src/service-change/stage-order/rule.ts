import { compareDates, dateText, type Plan, type ServiceChange } from '@stplan/model';
import { onDay } from '../../fix/moved-date.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { type ChangeStage, lastDay, stagePlace, stageTitle } from '../change-stages.ts';
import { inOrderOfRound } from '../round-stages.ts';

/** What is decided on a consultation; service-change/decision-before-consultation compares these with its end. */
const DECIDED: readonly string[] = ['decision-making business case', 'decision'];

/** Stages dated before the end of an earlier one; each is compared with the latest of those that the round puts before it. */
export const rule = planRule({
  id: 'service-change/stage-order',
  number: 'STP0601',
  severity: 'error',
  title: 'The stages of a service change are out of order',
  check: ({ plan, texts }) => plan.elements['service change'].flatMap((change) => outOfOrder(change, plan, texts)),
});

function outOfOrder(change: ServiceChange, plan: Plan, texts: RuleContext['texts']): FindingDraft[] {
  const stages = inOrderOfRound(change, plan);
  return stages.flatMap((stage, index): FindingDraft[] => {
    const before = latest(stages.slice(0, index).filter((earlier) => isCompared(earlier, stage)));
    if (before === undefined || compareDates(stage.value.date, lastDay(before)) >= 0) return [];
    const { date } = stage.value;
    const [name, first] = [stage, before].map(({ value }) => stageTitle(value.stage));
    const ended = dateText(lastDay(before));
    const until = before.value.end === undefined ? 'is dated' : 'ends on';
    return [
      {
        message: `${change.name}: the ${name} is dated ${dateText(date)}, before the ${first}, which ${until} ${ended}.`,
        help: `Date the ${name} no earlier than ${ended}, or correct the ${first}.`,
        span: stage.span,
        related: [stagePlace(before)],
        fixes: stage.value.end === undefined ? onDay(stage.span, lastDay(before), texts) : [],
      },
    ];
  });
}

function isCompared({ value: { stage: earlier } }: ChangeStage, { value: { stage } }: ChangeStage): boolean {
  return !(earlier === 'consultation' && DECIDED.includes(stage));
}

function latest(stages: readonly ChangeStage[]): ChangeStage | undefined {
  return stages.reduce<ChangeStage | undefined>(
    (last, stage) => (last === undefined || compareDates(lastDay(stage), lastDay(last)) >= 0 ? stage : last),
    undefined,
  );
}
