import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

/** Approved versions of plans that a member has not approved. */
export const rule = planRule({
  id: 'governance/approved-though-withheld',
  number: 'STP0714',
  severity: 'warning',
  title: 'A version is approved though a member has not approved it',
  check: ({ plan }) => {
    const version = plan.definition?.version;
    if (version?.value.status !== 'approved') return [];
    const open = plan.elements['sign-off'].flatMap(({ organisation: { name }, decision }) =>
      decision === undefined || decision.value.decision === 'approved'
        ? []
        : [{ text: `${name} (${decision.value.decision})`, span: decision.span }],
    );
    if (open.length === 0) return [];
    return [
      {
        message: `Version ${version.value.version} is approved, but not by ${listed(open.map(({ text }) => text))}.`,
        help: 'Keep it submitted until every member has decided, or correct the decision.',
        span: version.span,
        related: open.map(({ text, span }) => ({ message: text, span })),
      },
    ];
  },
});
