import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { ratesAbove } from '../saving-rate.ts';

/** Organisations whose new savings of a year exceed the round’s sustained rate, one finding each. */
export const rule = planRule({
  id: 'finance/efficiency-rate',
  number: 'STP0127',
  severity: 'warning',
  title: 'An organisation plans more new savings than any has sustained',
  fromFigures: true,
  check: (context) => context.plan.elements.position.flatMap((position) => drafts(position, context)),
});

function drafts(
  { subject, nameSpan }: RuleContext['plan']['elements']['position'][number],
  context: RuleContext,
): FindingDraft[] {
  const [highest] = subject === undefined ? [] : ratesAbove(subject.name, 'sustained efficiency', context);
  if (subject === undefined || highest === undefined) return [];
  return [
    {
      message: `${titleOf(subject.name, context.plan)} plans new savings of ${highest.rate} of its cost in ${highest.year}; the round knows of no system that sustained more than ${highest.limit}.`,
      help: 'Check the amounts and the cost lines, spread the schemes over more years, or say what makes this rate possible.',
      span: nameSpan,
    },
  ];
}
