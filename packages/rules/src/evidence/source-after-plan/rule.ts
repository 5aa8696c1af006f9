import { compareDates, dateText, periodText, startDate } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Sources that did not exist yet on the day for which the plan speaks. */
export const rule = planRule({
  id: 'evidence/source-after-plan',
  number: 'STP0802',
  severity: 'warning',
  title: 'A source is newer than the plan',
  check: ({ plan }) => {
    const { asAt } = plan.definition ?? {};
    if (asAt === undefined) return [];
    return plan.elements.source.flatMap(({ name, dated, nameSpan }) => {
      if (dated === undefined || compareDates(startDate(dated), asAt.value) <= 0) return [];
      return [
        {
          message: `${name} is dated ${periodText(dated)}, but the plan describes the position as at ${dateText(asAt.value)}.`,
          help: 'Correct the date of the source, or bring “as at” and the figures up to it.',
          span: nameSpan,
          related: [{ message: `as at ${dateText(asAt.value)}`, span: asAt.span }],
        },
      ];
    });
  },
});
