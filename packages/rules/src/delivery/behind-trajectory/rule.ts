import { periodText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { behindTrajectory } from '../behind.ts';
import { gapText } from '../trajectory-points.ts';

/** Measures whose last actual value is worse than planned for the same period. */
export const rule = planRule({
  id: 'delivery/behind-trajectory',
  number: 'STP0523',
  severity: 'warning',
  title: 'The last actual value misses the trajectory',
  check: ({ plan }) =>
    behindTrajectory(plan).map(({ element, indicator, actual, planned }) => ({
      message: `${element.name}: ${indicator.name} was ${amountText(actual.figure)} in ${periodText(actual.period)} against a planned ${amountText(planned.figure)}, ${gapText(actual.figure, planned.figure)} short of the trajectory.`,
      help: 'Say what brings it back and by when, or plan the later periods anew and ask what else hangs on them.',
      span: actual.figure.span,
      related: [{ message: `planned ${amountText(planned.figure)}`, span: planned.figure.span }],
    })),
});
