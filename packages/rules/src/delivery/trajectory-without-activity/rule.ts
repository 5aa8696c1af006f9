import type { Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { accessPriorities } from '../access-priorities.ts';
import { indicatorOf } from '../followed.ts';

/** Waits promised for an organisation whose activity the plan does not state, though it does for others. */
export const rule = planRule({
  id: 'delivery/trajectory-without-activity',
  number: 'STP0526',
  severity: 'info',
  title: 'A wait is promised where the plan states no activity',
  check: ({ plan }) => {
    const active = activeOrganisations(plan);
    if (active.size === 0) return [];
    const waits = new Set(accessPriorities(plan).map(({ name }) => name));
    return plan.elements.commitment.flatMap((commitment) => {
      const { name, answers, trajectory } = commitment;
      if (trajectory === undefined || !answers.some((priority) => waits.has(priority.name))) return [];
      const subject = indicatorOf(commitment, plan)?.subject?.value;
      const at = subject && plan.lookup(subject.name, subject.kinds);
      if (at?.kind !== 'organisation' || active.has(at.name)) return [];
      return [
        {
          message: `${name} promises a wait at ${at.name}, and the plan states no activity there, so nobody can see whether there is room for it.`,
          help: `State the activity of ${at.name} that the wait is about, planned and contracted, as for the others.`,
          span: trajectory.span,
        },
      ];
    });
  },
});

/** The organisations of which the plan counts activity, in lines of their own or in contracts. */
function activeOrganisations({ elements }: Plan): ReadonlySet<string> {
  const lines = elements.activity.flatMap(({ subject }) => subject?.name ?? []);
  const contracts = elements.contract.flatMap(({ counts, provider }) =>
    counts.length > 0 && provider ? [provider.name] : [],
  );
  return new Set([...lines, ...contracts]);
}
