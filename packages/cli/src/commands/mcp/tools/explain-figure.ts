import { unitName } from '@stplan/model';
import { explainFigure as explained } from '@stplan/reconcile';
import * as z from 'zod';
import { quantityText, verdictText } from '../../../output/explanation-text.ts';
import { figureText } from '../../explain/figure-text.ts';
import { PATHS, PLAN } from '../fields.ts';
import { tool } from '../tool.ts';
import { VERDICT } from '../verdict.ts';

/** Where a figure comes from, and whether it agrees with others. */
export const explainFigure = tool({
  name: 'explain_figure',
  title: 'Explain a figure',
  description:
    'Shows where a figure comes from, down to the lines of the plan, and every statement that checks it with its verdict. A figure is written as its owner, a point and what it is: "WUH.planned in 2018/19", "FrailtyHubs.net in 2018/19", "Westmarch.do nothing in 2017/18" for a footprint. A name alone lists the figures that it has; the name of a milestone tells what waits for it and which savings move with it.',
  quotes: true,
  input: z.strictObject({
    figure: z.string().min(1).max(300).describe('Such as "WUH.planned in 2018/19", or a name alone.'),
    paths: PATHS,
    plan: PLAN,
    laterMonths: z.int().min(1).max(999).default(3).describe('Of a milestone: what moves if it is so much later.'),
  }),
  output: z.strictObject({
    figures: z
      .array(
        z.strictObject({
          plan: z.string(),
          figure: z.string(),
          value: z.string().describe('As it is printed, with its unit.'),
          unit: z.string(),
          verdict: VERDICT.optional().describe('The gravest of the statements; none where nothing checks the figure.'),
          checkedBy: z.array(z.strictObject({ statement: z.string(), verdict: VERDICT, said: z.string() })),
        }),
      )
      .describe('In each plan that has it. Empty for a name alone or a milestone: then the text tells.'),
    explanation: z.string().describe('The derivation as a tree, in words.'),
  }),
  answer: async ({ figure, paths, plan, laterMonths }, { analyse }) => {
    const analysis = await analyse({ paths, plan });
    const text = figureText(figure, analysis, String(laterMonths));
    const figures = analysis.reconciliations.flatMap((reconciliation) => {
      const answer = explained(reconciliation, figure);
      if (!answer.found) return [];
      const byId = new Map(reconciliation.statements.map((statement) => [statement.id, statement]));
      const checkedBy = answer.statements.map((statement) => ({
        statement: statement.id,
        verdict: statement.verdict,
        said: verdictText(statement, byId),
      }));
      return [
        {
          plan: reconciliation.plan.name,
          value: quantityText(answer.term),
          unit: unitName(answer.term.unit),
          figure: answer.path,
          verdict: answer.verdict,
          checkedBy,
        },
      ];
    });
    return { text, data: { figures, explanation: text } };
  },
});
