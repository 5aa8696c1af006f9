import * as z from 'zod';
import { prompt } from './prompt.ts';

/** Why a plan does not reconcile. */
export const explainBreaks = prompt({
  name: 'explain_breaks',
  title: 'Why does this plan not reconcile?',
  description: 'Explains what does not close, what causes what, and what to settle first.',
  args: z.object({
    organisation: z.string().max(200).optional().describe('Only this organisation, such as WUH.'),
    year: z.string().max(20).optional().describe('Only this financial year, such as 2018/19.'),
  }),
  text: ({ organisation, year }) => {
    const what = organisation === undefined ? 'the plan does' : `${JSON.stringify(organisation)} does`;
    const when = year === undefined ? '' : ` in ${JSON.stringify(year)}`;
    return `Explain to a finance lead why ${what} not reconcile${when}.

1. Call check_plans with severity "error", then list_statements with the verdicts unexplained, not-met and exceeds and with figures, for the organisation and year that are asked for.
2. A statement with dependsOn follows from another break: explain the cause once, and name what follows from it.
3. Where it is not plain which figure is wrong, call explain_figure for those that disagree; explain_rule says what usually lies behind a finding.
4. Answer in the order of the amounts: what does not close and by how much, which figures stand where (file and line), the likely causes, and what would have to be settled with whom. Quote amounts as the tools give them. Do not choose between two printed figures: say what would tell.`;
  },
});
