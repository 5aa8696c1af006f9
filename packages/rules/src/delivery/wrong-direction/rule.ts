import { type Commitment, type Indicator, periodText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { better, followed } from '../followed.ts';
import { differ, plannedPoints } from '../trajectory-points.ts';

/** Trajectories that end worse than they begin, and targets that are worse than the baseline. */
export const rule = planRule({
  id: 'delivery/wrong-direction',
  number: 'STP0520',
  severity: 'warning',
  title: 'A trajectory goes the wrong way',
  check: ({ plan }) =>
    followed(plan).flatMap(({ element, trajectory, indicator }) => {
      const points = plannedPoints(trajectory);
      const [first, last] = [points[0], points.at(-1)];
      if (first === undefined || last === undefined) return [];
      const baseline = baselineOf(element);
      const from = baseline ?? first.figure;
      const side = better(indicator, last.figure.value, from.value);
      if (side === undefined || side >= 0 || !differ(last.figure, from)) return [];
      const direction = indicator.direction?.value === 'higher' ? 'higher' : 'lower';
      return [
        {
          message: `${element.name} plans ${amountText(last.figure)} for ${periodText(last.period)}, worse than ${baseline === undefined ? `its first value` : 'its baseline'} of ${amountText(from)}: for ${indicator.name}, ${direction} is better.`,
          help: 'Check the order of the values and the direction of the indicator; a promise that things get worse needs its reason.',
          span: last.figure.span,
          related: [
            { message: `${baseline === undefined ? 'first value' : 'baseline'}: ${amountText(from)}`, span: from.span },
          ],
        },
      ];
    }),
});

function baselineOf(element: Commitment | Indicator) {
  return element.kind === 'commitment' ? element.baseline?.value.figure : undefined;
}
