import { documentedRule, type ListedRule, ruleList } from '@stplan/rules';
import * as z from 'zod';
import { ruleListText } from '../../../output/rule-list-text.ts';
import { settingsFor } from '../../../settings/read-settings.ts';
import { askedWords } from '../asked-words.ts';
import { firstOf, leftOutText } from '../bounded.ts';
import { LEFT_OUT, limitOf } from '../fields.ts';
import { namesRule } from '../rules-asked.ts';
import { tool } from '../tool.ts';

const SEVERITY = z.enum(['error', 'warning', 'info', 'off']);

/** Rules by words, area, group or severity. */
export const searchRules = tool({
  name: 'search_rules',
  title: 'Search rules',
  description:
    'Finds rules by words of their names and pages, such as "double count" or "control total", or lists those of an area or group, with the severities that the settings here give them.',
  quotes: false,
  input: z.strictObject({
    words: z.string().max(200).optional().describe('Words that all have to be there, in any order.'),
    among: z
      .string()
      .max(100)
      .optional()
      .describe('Only of this area (finance, contract, delivery, ...) or group (national, advice, ...).'),
    severity: SEVERITY.optional().describe('Only with this severity under the settings here.'),
    limit: limitOf(30, 500, 'rules'),
  }),
  output: z.strictObject({
    matching: z.int(),
    rules: z.array(
      z.strictObject({
        rule: z.string(),
        number: z.string(),
        area: z.string(),
        severity: SEVERITY.describe('Under the settings here.'),
        title: z.string(),
        fix: z.boolean().describe('Whether `stplan fix` can put some of its findings right.'),
      }),
    ),
    leftOut: LEFT_OUT,
  }),
  answer: async ({ words, among, severity, limit }, { served: { cwd, within }, settingsFile }) => {
    const { settings } = await settingsFor('.', settingsFile, cwd, within);
    const asked = askedWords(words);
    const matching = ruleList(settings.rules)
      .filter((rule) => (among === undefined || namesRule(among, rule)) && (severity ?? rule.inForce) === rule.inForce)
      .map((rule) => ({ rule, weight: weightOf(rule, asked) }))
      .filter(({ weight }) => weight > 0)
      // in the order of their ids where they weigh the same
      .sort((a, b) => b.weight - a.weight)
      .map(({ rule }) => rule);
    const { shown, leftOut } = firstOf(matching, limit);
    return {
      text: `${ruleListText(shown)}${leftOutText(leftOut, 'rule', 'ask for an area, or raise the limit')}`,
      data: {
        matching: matching.length,
        rules: shown.map(({ id, number, area, inForce, title, fix }) => ({
          rule: id,
          number,
          area,
          severity: inForce,
          title,
          fix,
        })),
        leftOut,
      },
    };
  },
});

/** How well words fit a rule: the better where its name has them; zero unless all are there. */
function weightOf({ id, number, title }: ListedRule, words: readonly string[]): number {
  if (words.length === 0) return 1;
  const name = `${id} ${number} ${title}`.toLowerCase();
  const { why, how, notes } = documentedRule(id)?.docs ?? { why: '', how: '', notes: '' };
  const page = `${why} ${how} ${notes ?? ''}`.toLowerCase();
  const weights = words.map((word) => (name.includes(word) ? 3 : page.includes(word) ? 1 : 0));
  return weights.includes(0) ? 0 : weights.reduce((sum: number, weight) => sum + weight, 0);
}
