import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { better, followed, standardOf } from '../followed.ts';
import { plannedPoints } from '../trajectory-points.ts';

/** Trajectories whose best planned value stays below the standard of their measure. */
export const rule = planRule({
  id: 'delivery/below-standard',
  number: 'STP0519',
  severity: 'warning',
  title: 'A trajectory never reaches the standard',
  check: ({ plan }) =>
    followed(plan).flatMap((one) => {
      const { element, trajectory, indicator } = one;
      const points = plannedPoints(trajectory);
      const last = points.at(-1);
      const standard = standardOf(one, plan);
      if (last === undefined || standard === undefined) return [];
      const reaches = points.some(({ figure }) => (better(indicator, figure.value, standard.value) ?? 0) >= 0);
      if (reaches) return [];
      const best = points.reduce((a, b) => ((better(indicator, b.figure.value, a.figure.value) ?? 0) > 0 ? b : a));
      return [
        {
          message: `${element.name} plans ${amountText(best.figure)} at best, and the standard of ${indicator.name} is ${amountText(standard)}: the trajectory never reaches it.`,
          help: 'Plan until the standard is met, or say from whom the plan has leave to miss it, and accept this finding with that reason.',
          span: best.figure.span,
          related: [{ message: `the standard, ${amountText(standard)}`, span: standard.span }],
        },
      ];
    }),
});
