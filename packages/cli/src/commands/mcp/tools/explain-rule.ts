import { documentedRule, rulePage } from '@stplan/rules';
import * as z from 'zod';
import { UsageError } from '../../../usage-error.ts';
import { noRuleText } from '../../explain/rule-words.ts';
import { tool } from '../tool.ts';

/** The page of a rule. */
export const explainRule = tool({
  name: 'explain_rule',
  title: 'Explain a rule',
  description:
    'Tells what a rule is about: why it matters in NHS practice, how to put a finding of it right, a plan that has the finding and one that has not, and how it is accepted or set.',
  quotes: false,
  input: z.strictObject({ rule: z.string().max(100).describe('Its id or number, such as finance/bridge or STP0101.') }),
  output: z.strictObject({
    rule: z.string(),
    number: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    title: z.string(),
    page: z.string().describe('In Markdown.'),
  }),
  answer: async ({ rule: asked }) => {
    const documented = documentedRule(asked);
    if (documented === undefined) throw new UsageError(noRuleText(asked));
    const { id, number, severity, title } = documented.rule;
    const page = rulePage(documented);
    return { text: page, data: { rule: id, number, severity, title, page }, verbatim: true };
  },
});
