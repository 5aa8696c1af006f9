import { type Capital, compareDates, dateText } from '@stplan/model';
import { onDay } from '../../fix/moved-date.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';
import { CASE_STAGES, type CaseStanding, caseStanding } from '../business-case.ts';

/** Business cases dated before the ones that they build on, and steps of one case against their order. */
export const rule = planRule({
  id: 'capital/case-order',
  number: 'STP0404',
  severity: 'error',
  title: 'The business cases of a capital scheme are out of order',
  check: ({ plan, texts }) =>
    plan.elements.capital.flatMap((scheme) => [...stages(scheme, texts), ...steps(scheme, texts)]),
});

function stages(scheme: Capital, texts: RuleContext['texts']): FindingDraft[] {
  let before: { readonly title: string; readonly standing: CaseStanding } | undefined;
  return CASE_STAGES.flatMap(({ stage, title }): FindingDraft[] => {
    const standing = caseStanding(scheme, stage);
    if (standing === undefined) return [];
    const earlier = before;
    before = { title, standing };
    if (earlier === undefined || compareDates(standing.date, earlier.standing.date) >= 0) return [];
    const [date, earlierDate] = [dateText(standing.date), dateText(earlier.standing.date)];
    return [
      {
        message: `${scheme.name}: the ${title} is ${standing.status} on ${date}, before the ${earlier.title}, which is ${earlier.standing.status} on ${earlierDate}.`,
        help: `Date the ${title} on or after ${earlierDate}, or correct the date of the ${earlier.title}.`,
        span: standing.span,
        related: [{ message: `${earlier.title}: ${earlierDate}`, span: earlier.standing.span }],
        fixes: onDay(standing.span, earlier.standing.date, texts),
      },
    ];
  });
}

function steps({ name, businessCases }: Capital, texts: RuleContext['texts']): FindingDraft[] {
  return businessCases.flatMap(({ value }) =>
    value.steps.flatMap((step, index): FindingDraft[] => {
      const before = value.steps[index - 1];
      if (before === undefined || compareDates(step.date, before.date) >= 0) return [];
      const title = CASE_STAGES.find(({ stage }) => stage === value.stage)?.title ?? value.stage;
      return [
        {
          message: `${name}: the ${title} is ${step.status} on ${dateText(step.date)}, before it is ${before.status} on ${dateText(before.date)}.`,
          help: 'Correct the date that is not right, or write the steps in the order in which they happen.',
          span: step.span,
          related: [{ message: `${before.status}: ${dateText(before.date)}`, span: before.span }],
          fixes: onDay(step.span, before.date, texts),
        },
      ];
    }),
  );
}
