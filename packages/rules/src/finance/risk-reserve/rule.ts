import { planRule } from '../../rule/index.ts';
import { belowShare } from '../allocation-share.ts';

/** Reserve rows of commissioners below the round’s share of the stated allocation. */
export const rule = planRule({
  id: 'finance/risk-reserve',
  number: 'STP0131',
  severity: 'warning',
  title: 'A commissioner’s risk reserve is below the round’s rule',
  fromFigures: true,
  check: ({ plan }) =>
    belowShare(plan, 'reserve', 'risk reserve').map(({ name, share, limit, year, span }) => ({
      message: `${name} holds ${share} of its allocation in reserve in ${year}; the round asks for ${limit}.`,
      help: 'Raise the reserve to the round’s share of the allocation, or record who agreed to less.',
      span,
    })),
});
