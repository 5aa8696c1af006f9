import { addMonths, compareDates, dateText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Months after which a draft was to have become something else. */
const DRAFT_MONTHS = 3;

/** Drafts whose figures go on while their date stays behind. */
export const rule = planRule({
  id: 'governance/stale-draft',
  number: 'STP0715',
  severity: 'info',
  title: 'A draft is older than its figures',
  check: ({ plan }) => {
    const { version, asAt } = plan.definition ?? {};
    const date = version?.value.date;
    if (version?.value.status !== 'draft' || date === undefined || asAt === undefined) return [];
    if (compareDates(addMonths(date, DRAFT_MONTHS), asAt.value) >= 0) return [];
    return [
      {
        message: `Version ${version.value.version} is a draft of ${dateText(date)}, but the plan describes the position as at ${dateText(asAt.value)}.`,
        help: 'Submit it, or give the figures a version of their own.',
        span: version.span,
        related: [{ message: `as at ${dateText(asAt.value)}`, span: asAt.span }],
      },
    ];
  },
});
