import type { Adjustment } from '@stplan/model';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';

/** Adjustments that no statement on continuity took up, because one of the two figures is missing. */
export const rule = planRule({
  id: 'finance/adjustment-without-version',
  number: 'STP0149',
  severity: 'info',
  title: 'An adjustment explains a change that the plan does not show',
  check: (context) => context.plan.elements.adjustment.flatMap((adjustment) => draftOf(adjustment, context)),
});

function draftOf({ name, subject, amounts, nameSpan }: Adjustment, { statements }: RuleContext): FindingDraft[] {
  const taken = statements.some(
    ({ identity, lhs }) => identity === 'continuity' && lhs.some(({ label }) => label === name),
  );
  if (taken || amounts.length === 0) return [];
  const whose = subject === undefined ? 'the figure' : subject.value.subject.name;
  const which = subject === undefined ? '' : ` ${subject.value.measure ?? 'opening'}`;
  return [
    {
      message: `${name} explains how ${whose}${which} has changed, but the plan does not state what the version before said in that year, and what this one says.`,
      help: 'State both figures: in a row with the version that it is from, such as: planned version "1.0", and in a row without.',
      span: nameSpan,
    },
  ];
}
