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
        message: `${name} plans ${planned(share)} in ${year}, and states no control total; the round asks for a surplus of ${limit}.`,
        help: 'Plan the surplus, or state the control total that was agreed instead.',
        span,
      }));
  },
});

/** A share with what it is: a deficit stands in brackets. */
function planned(share: string): string {
  const deficit = /^\((.*)\)$/.exec(share)?.[1];
  return deficit === undefined ? `${share} of its allocation as surplus` : `a deficit of ${deficit} of its allocation`;
}
