import { planRule } from '../../rule/index.ts';
import { belowShare } from '../allocation-share.ts';

/** Contingency rows of commissioners below the round’s share of the stated allocation. */
export const rule = planRule({
  id: 'finance/contingency',
  number: 'STP0132',
  severity: 'warning',
  title: 'A commissioner’s contingency is below the round’s rule',
  fromFigures: true,
  check: ({ plan }) =>
    belowShare(plan, 'contingency', 'contingency').map(({ name, share, limit, year, span }) => ({
      message: `${name} plans a contingency of ${share} of its allocation in ${year}; the round asks for ${limit}.`,
      help: 'Raise the contingency to the round’s share of the allocation, or record who agreed to less.',
      span,
    })),
});
