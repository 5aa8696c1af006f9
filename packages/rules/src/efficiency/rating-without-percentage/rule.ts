import { planRule } from '../../rule/index.ts';

/** Confidence given as a rating for which the plan’s round, if any, has no percentage. */
export const rule = planRule({
  id: 'efficiency/rating-without-percentage',
  number: 'STP0318',
  severity: 'error',
  title: 'A rating has no percentage behind it',
  check: ({ plan }) =>
    plan.elements.efficiency.flatMap(({ name, confidence }) => {
      if (confidence === undefined || !('rating' in confidence.value)) return [];
      const { rating } = confidence.value;
      if (plan.round?.ratings.some(({ value }) => value.rating === rating)) return [];
      const why =
        plan.round === undefined
          ? 'the plan belongs to no planning round'
          : `${plan.round.name} gives it no percentage`;
      return [
        {
          message: `${name} is rated ${rating}, but ${why}, so its saving counts in full.`,
          help: 'Give the confidence as a percentage, or name a planning round that says what the rating is worth.',
          span: confidence.span,
        },
      ];
    }),
});
