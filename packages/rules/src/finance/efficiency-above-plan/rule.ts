import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { ratesAbove } from '../saving-rate.ts';

/** Every organisation whose new savings of a year exceed the round’s planned efficiency, in one finding. */
export const rule = planRule({
  id: 'finance/efficiency-above-plan',
  number: 'STP0128',
  severity: 'info',
  title: 'Organisations plan more new savings than the round asks',
  fromFigures: true,
  check: (context) => {
    const above = context.plan.elements.position.flatMap(({ subject, nameSpan }) => {
      if (subject === undefined || ratesAbove(subject.name, 'sustained efficiency', context).length > 0) return [];
      const [highest] = ratesAbove(subject.name, 'planned efficiency', context);
      return highest === undefined ? [] : [{ ...highest, name: subject.name, nameSpan }];
    });
    const [first] = above;
    if (first === undefined) return [];
    const words = above.map(({ name, rate, year }) => `${name} ${rate} in ${year}`);
    return [
      {
        message: `New savings are a larger part of cost than the ${first.limit} that the round plans: ${listed(words)}.`,
        help: 'Check the amounts and the cost lines, and be ready to say what makes the rate possible.',
        span: first.nameSpan,
        related: above.slice(1).map(({ name, nameSpan }) => ({ message: name, span: nameSpan })),
      },
    ];
  },
});
