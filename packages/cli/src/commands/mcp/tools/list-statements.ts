import { isProblem, periodText, readYear, type SourceSpan, type Statement, yearOfPeriod } from '@stplan/model';
import { IDENTITY_ORDER } from '@stplan/reconcile';
import * as z from 'zod';
import { placesIn, placesOf } from '../../../output/places-in.ts';
import { aligned, treeRows } from '../../../output/term-tree.ts';
import { UsageError } from '../../../usage-error.ts';
import { firstOf, leftOutText } from '../bounded.ts';
import { concerning } from '../concerns.ts';
import { LEFT_OUT, limitOf, ORGANISATION, PATHS, PLAN } from '../fields.ts';
import { STATEMENT, statementData } from '../statement-data.ts';
import { tool } from '../tool.ts';
import { VERDICT } from '../verdict.ts';

/** What was checked, and how it came out. */
export const listStatements = tool({
  name: 'list_statements',
  title: 'List statements with verdicts',
  description:
    'Lists what was checked about figures and how it came out: bridges, control totals, contracts on both sides, tables, capital, activity and others, by organisation, year and verdict, the gravest first. With `figures` the parts of each and what they are held against, with their places: the way to see why something does not reconcile.',
  quotes: true,
  input: z.strictObject({
    organisation: ORGANISATION,
    year: z.string().max(20).optional().describe('Only of this financial year, such as 2018/19.'),
    verdicts: z.array(VERDICT).min(1).max(8).optional().describe('Only those that came out so.'),
    identities: z.array(z.enum(IDENTITY_ORDER)).min(1).max(30).optional().describe('Only checks of these kinds.'),
    id: z.string().max(500).optional().describe('Only the statement of this id, as a finding names it.'),
    figures: z.boolean().default(false).describe('Give the figures of each too.'),
    paths: PATHS,
    plan: PLAN,
    limit: limitOf(50, 500, 'statements'),
  }),
  output: z.strictObject({
    matching: z.int(),
    verdicts: z.array(z.strictObject({ verdict: VERDICT, count: z.int() })).describe('Of all that match.'),
    statements: z.array(STATEMENT),
    leftOut: LEFT_OUT,
  }),
  answer: async ({ organisation, year, verdicts, identities, id, figures, paths, plan, limit }, { analyse }) => {
    const start = year === undefined ? undefined : startOf(year);
    const analysis = await analyse({ paths, plan });
    const { texts } = analysis.workspace;
    const asked = (one: Statement) =>
      (start === undefined || (one.period !== undefined && yearOfPeriod(one.period).start === start)) &&
      (verdicts?.includes(one.verdict) ?? true) &&
      (identities?.includes(one.identity) ?? true) &&
      (id ?? one.id) === one.id;
    const matching = concerning(analysis, organisation).flatMap(({ plan: { name }, statements }) =>
      statements.filter(asked).map((statement) => ({ statement, owner: name })),
    );
    // in their own order where they weigh the same
    const gravestFirst = matching.toSorted((a, b) => gravity(a.statement) - gravity(b.statement));
    const { shown, leftOut } = firstOf(gravestFirst, limit);
    const byPlan = new Map(
      analysis.reconciliations.map((one) => [one.plan.name, new Map(one.statements.map((each) => [each.id, each]))]),
    );
    const placeOf = placesOf(texts);
    const statements = shown.map(({ statement, owner }) =>
      statementData(statement, owner, byPlan.get(owner) ?? new Map(), placeOf, figures),
    );
    const place = placesIn(texts);
    const lines = shown.map(({ statement }, index) => {
      const figuresOf = figures ? figureLines(statement, place) : '';
      return `${periodLead(statement)}${statements[index]?.said}  ${place(statement.span)}\n${figuresOf}`;
    });
    const counts = VERDICT.options
      .map((verdict) => ({ verdict, count: matching.filter((one) => one.statement.verdict === verdict).length }))
      .filter(({ count }) => count > 0);
    const summary = counts.map(({ verdict, count }) => `${count} ${verdict.replace('-', ' ')}`).join(', ');
    const more = leftOutText(leftOut, 'statement', 'narrow by organisation, year or verdict, or raise the limit');
    return {
      text: `${lines.join('')}${lines.length === 0 ? '' : '\n'}${summary || 'No statements'}\n${more}`,
      data: { matching: matching.length, verdicts: counts, statements, leftOut },
    };
  },
});

function gravity({ verdict }: Statement): number {
  return VERDICT.options.indexOf(verdict);
}

function startOf(text: string): number {
  const year = readYear(text);
  if (isProblem(year)) throw new UsageError(year.error);
  return year.start;
}

function periodLead({ period }: Statement): string {
  return period === undefined ? '' : `${periodText(period)}  `;
}

/** What is added up, then what it is held against, each unfolding to its places. */
function figureLines({ lhs, rhs }: Statement, place: (span: SourceSpan) => string): string {
  return aligned([...lhs, ...rhs].flatMap((term) => treeRows(term, '    ', '    ', place))).join('');
}
