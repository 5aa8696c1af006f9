import { formatPlan, parsePlan } from '@stplan/language';
import * as z from 'zod';
import { tool } from '../tool.ts';

/** A text as `stplan format` would write it. */
export const formatText = tool({
  name: 'format_text',
  title: 'Lay plan text out',
  description:
    'Gives plan text back laid out as `stplan format` does: tables aligned, one statement a line. Only white space changes, and a part that has a mistake stays as it is. No file is written.',
  quotes: false,
  input: z.strictObject({ text: z.string().max(5_000_000).describe('Plan text.') }),
  output: z.strictObject({
    text: z.string(),
    changed: z.boolean(),
    mistakes: z.int().describe('How many mistakes the text has; check_plans tells them.'),
  }),
  answer: async ({ text: given }) => {
    const parsed = parsePlan(given);
    const { text } = formatPlan(parsed);
    return { text, data: { text, changed: text !== given, mistakes: parsed.problems.length }, verbatim: true };
  },
});
