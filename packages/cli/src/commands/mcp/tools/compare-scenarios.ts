import { scenarioRemarks, scenarioRows, scenarioYears } from '@stplan/reconcile';
import { cellsOf, digitsFor, ownerText, type PlanOutcomes, yearHeads } from '@stplan/report';
import * as z from 'zod';
import { outcomesOfPlans } from '../../scenario/outcomes-of-plans.ts';
import { outcomesText } from '../../scenario/outcomes-text.ts';
import { PATHS, PLAN } from '../fields.ts';
import { tool } from '../tool.ts';

/** What scenarios do to positions. */
export const compareScenarios = tool({
  name: 'compare_scenarios',
  title: 'Compare scenarios',
  description:
    'Tells by how much each organisation’s position changes against the plan under the scenarios that the plan defines, year by year in £m: by figures that are set, by savings that come later, and by the Sustainability and Transformation Fund.',
  quotes: true,
  input: z.strictObject({
    scenarios: z.array(z.string().max(200)).min(1).max(50).optional().describe('Only these, by name.'),
    paths: PATHS,
    plan: PLAN,
  }),
  output: z.strictObject({
    plans: z.array(
      z.strictObject({
        name: z.string(),
        title: z.string().optional(),
        years: z.array(z.string()),
        scenarios: z.array(
          z.strictObject({
            name: z.string(),
            title: z.string().optional(),
            base: z.string().optional().describe('The scenario that it builds on.'),
            rows: z.array(
              z.strictObject({
                owner: z.string().describe('An organisation, or the system.'),
                what: z.string(),
                changes: z.array(z.string()).describe('In £m, one for each year; in brackets what is worse.'),
              }),
            ),
            remarks: z.array(z.string()),
          }),
        ),
      }),
    ),
  }),
  answer: async ({ scenarios, paths, plan }, { analyse }) => {
    const { plans, workspace } = await analyse({ paths, plan });
    const outcomes = outcomesOfPlans(plans, workspace, scenarios);
    return { text: outcomesText(outcomes), data: { plans: outcomes.map(planData) } };
  },
});

function planData({ plan, outcomes }: PlanOutcomes) {
  const years = scenarioYears(outcomes);
  return {
    name: plan.name,
    title: plan.definition?.title,
    years: [...yearHeads(years)],
    scenarios: outcomes.map((outcome) => {
      const rows = scenarioRows(outcome, years);
      const digits = digitsFor(rows);
      return {
        name: outcome.name,
        title: outcome.title,
        base: outcome.base,
        rows: rows.map((row) => ({ owner: ownerText(row), what: row.label, changes: [...cellsOf(row, digits)] })),
        remarks: [...scenarioRemarks(outcome)],
      };
    }),
  };
}
