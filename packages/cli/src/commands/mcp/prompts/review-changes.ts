import * as z from 'zod';
import { prompt } from './prompt.ts';

/** What changed since a revision, and whether it should worry anybody. */
export const reviewChanges = prompt({
  name: 'review_changes',
  title: 'What changed since ...?',
  description: 'Reviews the changes of the plans since a Git revision or another folder.',
  args: z.object({
    before: z.string().min(1).max(500).describe('A Git revision such as main or HEAD~1, or a folder.'),
  }),
  text: ({ before }) => `Review what changed in the plans since ${JSON.stringify(before)}.

1. Call compare_plans with that as before, then check_plans for the findings as they are now.
2. Tell first what weakens a promise: commitments dropped or put off, milestones that slip, savings that become smaller or less certain, statements that closed before and no longer do.
3. Then what moved between organisations, and what became better. Quote amounts and dates as the tools give them.
4. End with questions to the authors: each change that the plan itself gives no reason for.`,
});
