import { countsText, findingCounts, type ReportedFinding, renderFull } from '@stplan/rules';
import * as z from 'zod';
import { placesOf } from '../../../output/places-in.ts';
import { firstOf, leftOutText } from '../bounded.ts';
import { concerning } from '../concerns.ts';
import { LEFT_OUT, limitOf, ORGANISATION, PATHS, PLACE, PLAN } from '../fields.ts';
import { GIVEN_TEXT, givenInput } from '../given-text.ts';
import { rulesAsked } from '../rules-asked.ts';
import { tool } from '../tool.ts';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const FINDING = z.strictObject({
  rule: z.string().describe('Its id, for explain_rule.'),
  number: z.string(),
  severity: z.enum(SEVERITIES),
  title: z.string().describe('What the rule looks for.'),
  message: z.string().describe('What is wrong, with the figures.'),
  help: z.string().optional().describe('The way out.'),
  plan: z.string().optional(),
  ...PLACE,
  related: z.array(z.strictObject({ message: z.string(), ...PLACE })).describe('Other places that it speaks of.'),
  fixes: z
    .array(z.strictObject({ title: z.string(), safe: z.boolean() }))
    .describe('Changes that the command `stplan fix` can make.'),
  statement: z.string().optional().describe('The id of the statement that it reports, for list_statements.'),
});

/** The findings of plans, or of a text, as `stplan check` has them. */
export const checkPlans = tool({
  name: 'check_plans',
  title: 'Check plans',
  description:
    'Checks plans as `stplan check` does: text, names, and whether the figures reconcile (bridges, contracts, control totals, capital, activity, milestones, commitments). Gives the findings, the gravest first, each with its rule, figures, places and ways out. A difference that printed digits allow is no finding. With `text` it checks that text instead of, or in the place of, a file.',
  quotes: true,
  input: z.strictObject({
    paths: PATHS,
    ...GIVEN_TEXT,
    plan: PLAN,
    organisation: ORGANISATION,
    severity: z.enum(SEVERITIES).default('info').describe('Only findings that are at least so grave.'),
    rules: z
      .array(z.string().max(100))
      .min(1)
      .max(50)
      .optional()
      .describe('Only of these rules: ids or numbers, areas such as finance, groups such as national.'),
    limit: limitOf(30, 500, 'findings'),
  }),
  output: z.strictObject({
    counts: z
      .strictObject({ error: z.int(), warning: z.int(), info: z.int(), accepted: z.int(), waiting: z.int() })
      .describe('Of all that was checked, before the filters; waiting are held back until all figures can be read.'),
    plans: z.array(z.string()),
    matching: z.int().describe('How many findings the filters let through.'),
    findings: z.array(FINDING),
    leftOut: LEFT_OUT,
  }),
  answer: async ({ paths, text, file, plan, organisation, severity, rules, limit }, context) => {
    const { asked, input } = await givenInput({ paths, text, file }, context);
    const analysis = await context.analyse({ paths: asked, plan, input });
    const { workspace, result, settings } = analysis;
    const own =
      organisation === undefined
        ? undefined
        : new Set(concerning(analysis, organisation).flatMap(({ findings }) => findings));
    const wanted = rulesAsked(rules, settings.rules);
    const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
    const matching = result.findings.filter(
      (one) => grave.includes(one.severity) && wanted(one.finding.rule) && (own?.has(one) ?? true),
    );
    // in the order of check where they weigh the same
    const gravestFirst = matching.toSorted((a, b) => grave.indexOf(a.severity) - grave.indexOf(b.severity));
    const { shown, leftOut } = firstOf(gravestFirst, limit);
    const counts = findingCounts(result);
    const words = renderFull({ ...result, findings: shown }, workspace.texts, { none: 'No findings' });
    // its last line counts what is shown; here it counts all
    const blocks = words.slice(0, words.lastIndexOf('\n', words.length - 2) + 1);
    const asks = matching.length < result.findings.length ? `${matching.length} match what was asked.\n` : '';
    const more = leftOutText(leftOut, 'finding', 'narrow by severity, rules or organisation, or raise the limit');
    return {
      text: `${blocks}${countsText(counts)}\n${asks}${more}`,
      data: {
        counts,
        plans: workspace.plans.map(({ name }) => name),
        matching: matching.length,
        findings: shown.map(findingData(workspace.texts)),
        leftOut,
      },
    };
  },
});

function findingData(texts: ReadonlyMap<string, string>) {
  const placeOf = placesOf(texts);
  return ({ finding, severity, number, title }: ReportedFinding): z.input<typeof FINDING> => {
    const { rule, message, help, plan, span, related, fixes, statement } = finding;
    return {
      rule,
      number,
      severity,
      title,
      message,
      help,
      plan,
      ...placeOf(span),
      related: related.slice(0, 10).map((one) => ({ message: one.message, ...placeOf(one.span) })),
      fixes: fixes.map((fix) => ({ title: fix.title, safe: fix.safe })),
      statement: statement?.id,
    };
  };
}
