import { type DifferenceLine, isSamePlan } from '@stplan/reconcile';
import { type ComparedPlan, sideText } from '@stplan/report';
import * as z from 'zod';
import { compareWords } from '../../diff/compare-words.ts';
import { comparisonText } from '../../diff/comparison-text.ts';
import { lookupIn } from '../../diff/named-side.ts';
import { firstOf } from '../bounded.ts';
import { limitOf, PATHS, PLAN } from '../fields.ts';
import { refuseOutside } from '../served-folders.ts';
import { tool } from '../tool.ts';

const LONE = z.strictObject({
  name: z.string(),
  title: z.string().optional(),
  open: z.int().describe('Statements that do not close.'),
  commitments: z.int(),
});

/** What changed between two states of plans. */
export const comparePlans = tool({
  name: 'compare_plans',
  title: 'Compare two states of plans',
  description:
    'Tells what changed between two states of plans in the words of the trade: positions in pounds, schemes and milestones added, dropped or slipped, commitments weakened, statements that stopped or began to close. A state is a folder, a file or a Git revision such as HEAD~1 or main; without `after` it is the files as they stand.',
  quotes: true,
  input: z.strictObject({
    before: z
      .string()
      .min(1)
      .max(500)
      .describe('Folder, file or Git revision; or a range of revisions such as main...HEAD.'),
    after: z.string().min(1).max(500).optional().describe('The same; the files as they stand when left out.'),
    paths: PATHS.describe('Of revisions: only these files and folders.'),
    plan: PLAN,
    limit: limitOf(200, 2000, 'lines of each plan'),
  }),
  output: z.strictObject({
    before: z.string(),
    after: z.string(),
    plans: z.array(
      z.strictObject({
        name: z.string(),
        title: z.string().optional(),
        formerName: z.string().optional(),
        same: z.boolean(),
        summary: z.array(z.string()),
        changes: z.array(
          z.strictObject({
            organisation: z.string().describe('Whom it concerns, or the plan as a whole.'),
            of: z.string(),
            title: z.string().optional(),
            what: z.string(),
            period: z.string().optional(),
            change: z.string(),
            direction: z.enum(['better', 'worse']).optional(),
          }),
        ),
        leftOut: z.int().describe('How many more changes there are.'),
      }),
    ),
    added: z.array(LONE),
    dropped: z.array(LONE),
    unreadable: z.array(z.string()).describe('States with mistakes in their text, of which a part is not compared.'),
  }),
  answer: async ({ before, after, paths, plan, limit }, { served, settingsFile, env }) => {
    const { cwd, within } = served;
    const words = [before, ...(after === undefined ? [] : [after]), ...(paths ?? [])];
    for (const word of words) await refuseOutside(word, served);
    const lookup = { ...lookupIn({ cwd, env }), within };
    const { comparison, mistakes } = await compareWords(words, { plan, settings: settingsFile }, lookup);
    const plans = comparison.plans.map((one) => planData(one, limit));
    const leftOut = plans.reduce((sum, one) => sum + one.leftOut, 0);
    return {
      text: `${mistakes.join('')}${comparisonText(comparison, false)}${leftOut === 0 ? '' : `\n${leftOut} changes are left out of the values: raise the limit.\n`}`,
      data: {
        before: sideText(comparison.before),
        after: sideText(comparison.after),
        plans,
        added: comparison.added.map((one) => ({ ...one })),
        dropped: comparison.dropped.map((one) => ({ ...one })),
        unreadable: mistakes.map((line) => line.trim()),
      },
    };
  },
});

function planData({ name, title, formerName, page, difference }: ComparedPlan, limit: number) {
  const lines = page.groups.flatMap((group) => group.lines.map((line) => changeData(group.name, line)));
  const { shown, leftOut } = firstOf(lines, limit);
  return {
    name,
    title,
    formerName,
    same: isSamePlan(difference),
    summary: [...page.summary],
    changes: [...shown],
    leftOut,
  };
}

function changeData(organisation: string, { of, title, what, period, text, direction }: DifferenceLine) {
  return { organisation, of, title, what, period, change: text, direction };
}
