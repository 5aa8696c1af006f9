import { planRule } from '../../rule/index.ts';
import { belowShare } from '../allocation-share.ts';

/** Planned positions of commissioners below the round’s surplus, where no control total was agreed. */
export const rule = planRule({
  id: 'finance/commissioner-surplus',
  number: 'STP0133',
  severity: 'warning',
  title: 'A commissioner plans less than the round’s surplus without agreement',
  fromFigures: true,
  check: ({ plan }) => {
    const agreed = new Set(
      plan.elements.position.flatMap(({ subject, rows }) =>
        rows.some(({ measure }) => measure === 'control total') ? [subject?.name] : [],
      ),
    );
    return belowShare(plan, 'planned', 'commissioner surplus')
      .filter(({ organisation }) => !agreed.has(organisation))
      .map(({ name, share, limit, year, span }) => ({
        message: `${name} plans ${share} of its allocation as surplus in ${year}, and states no control total; the round asks for ${limit}.`,
        help: 'Plan the surplus, or state the control total that was agreed instead.',
        span,
      }));
  },
});
