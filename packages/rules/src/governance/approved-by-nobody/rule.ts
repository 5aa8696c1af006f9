import { planRule } from '../../rule/index.ts';

/** Approved versions that name no approver, in plans without an approving sign-off. */
export const rule = planRule({
  id: 'governance/approved-by-nobody',
  number: 'STP0713',
  severity: 'warning',
  title: 'A version is approved, but not by anybody',
  check: ({ plan }) => {
    const version = plan.definition?.version;
    if (version?.value.status !== 'approved' || version.value.approvers.length > 0) return [];
    if (plan.elements['sign-off'].some(({ decision }) => decision?.value.decision === 'approved')) return [];
    return [
      {
        message: `Version ${version.value.version} is approved, but the plan names nobody who approved it.`,
        help: 'Name who did (version "3.0" status approved 28 September 2017 by Acute), or add the members’ sign-offs.',
        span: version.span,
      },
    ];
  },
});
