import { compareDates, dateText, type Milestone, type Plan } from '@stplan/model';
import { planRule, type RuleContext } from '../../rule/index.ts';
import { expectedDate, laterBy } from '../expected-date.ts';
import { predecessorsOf } from '../predecessors.ts';
import { isComplete } from '../status-text.ts';

/** Milestones that deliver a dated commitment and have no day to spare, though they wait for others. */
export const rule = planRule({
  id: 'delivery/no-slack',
  number: 'STP0512',
  severity: 'info',
  title: 'A promise hangs on a milestone without slack',
  check: (context) =>
    context.plan.elements.commitment.flatMap(({ name, due, deliveredBy }) => {
      if (due === undefined) return [];
      return deliveredBy.flatMap((ref) => {
        const milestone = context.plan.lookup(ref.name, ref.kinds);
        if (milestone?.kind !== 'milestone' || !isTight(milestone, context)) return [];
        const scheduled = context.schedule.byName.get(milestone.name);
        const date = scheduled?.earliest;
        // With time between the milestone and the promise a slip does no harm yet.
        if (date === undefined || compareDates(date, due.value) < 0) return [];
        return [
          {
            message: `${name} is due on ${dateText(due.value)} and hangs on ${milestone.name}, which can be reached on ${dateText(date)} at the earliest and has no slack: whatever delays ${scheduled?.drivenBy ?? 'it'} breaks the promise.`,
            help: 'Begin earlier, shorten the longest step before it, or promise a later day.',
            span: ref.span,
            related: [
              { message: `${milestone.name}: ${dateText(date)}`, span: milestone.due?.span ?? milestone.nameSpan },
            ],
          },
        ];
      });
    }),
});

/** Driven by what it waits for, without a day to spare; where its own date is too early, that has a finding already. */
function isTight(milestone: Milestone, { plan, schedule }: RuleContext): boolean {
  const scheduled = schedule.byName.get(milestone.name);
  if (isComplete(milestone) || scheduled?.drivenBy === undefined || scheduled.slack !== 0) return false;
  return !isTooEarly(milestone, plan);
}

function isTooEarly(milestone: Milestone, plan: Plan): boolean {
  const date = expectedDate(milestone);
  return predecessorsOf(milestone, plan).some(({ milestone: before, lag }) => {
    const reached = expectedDate(before);
    const ready = reached && (lag === undefined ? reached : laterBy(reached, lag));
    return date !== undefined && ready !== undefined && compareDates(date, ready) < 0;
  });
}
