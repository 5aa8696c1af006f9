import type { Plan, PlanElement, Programme } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { isReadWhole } from '../read-whole.ts';

/** Programmes that nobody leads, or without a dated step or scheme, in plans that have milestones. */
export const rule = planRule({
  id: 'delivery/programme-incomplete',
  number: 'STP0528',
  severity: 'info',
  title: 'A programme has no lead or no milestones',
  check: (context) => {
    const { plan } = context;
    if (plan.elements.milestone.length === 0) return [];
    return plan.elements.programme.flatMap((programme) => {
      const { lead, sponsor, owner, name, nameSpan } = programme;
      const isLed = (lead ?? sponsor ?? owner) !== undefined;
      const lacks = [...(isLed ? [] : ['lead']), ...(hasMilestones(programme, plan) ? [] : ['milestones'])];
      if (lacks.length === 0 || !isReadWhole(programme, context)) return [];
      return [
        {
          message: `The programme ${name} has no ${listed(lacks).replace(' and ', ' and no ')}, so ${isLed ? 'nobody can see when it moves' : 'nobody answers for it'}.`,
          help: isLed
            ? 'Name the steps by which it can be followed: milestones HubOpen, TeamsInPost.'
            : 'Name who leads it by role and organisation: lead "director of urgent care" of North.',
          span: nameSpan,
        },
      ];
    });
  },
});

/** Steps that it lists, or that name it; a scheme with a start is one that can be followed. */
function hasMilestones({ name, milestones, schemes }: Programme, { elements, lookup }: Plan): boolean {
  return (
    milestones.length > 0 ||
    elements.milestone.some(({ programme }) => programme?.value.name === name) ||
    elements.efficiency.some(({ programme, starts }) => programme?.value.name === name && starts !== undefined) ||
    schemes.some((ref) => startsOn(lookup(ref.name, ref.kinds)))
  );
}

function startsOn(element: PlanElement | undefined): boolean {
  return element !== undefined && 'starts' in element && element.starts !== undefined;
}
