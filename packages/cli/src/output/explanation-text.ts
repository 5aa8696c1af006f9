import { formatQuantity, periodText, type Statement, type Term, visibleText } from '@stplan/model';
import type { Explanation } from '@stplan/reconcile';
import { differenceText } from '@stplan/rules';
import { placesIn } from './places-in.ts';
import { aligned, digitsOf, treeRows } from './term-tree.ts';

type Found = Extract<Explanation, { readonly found: true }>;

/** The statements whose parts say how a stated figure is meant to come about, the most telling first. */
const SUMS: readonly Statement['identity'][] = ['bridge', 'table', 'effect', 'system', 'capital'];

/**
 * A figure with everything it is made of, as a tree whose leaves are places in the plan; for a stated figure the
 * parts that it is checked against; then the statements that it enters, each with its verdict and, where another
 * break explains it, that one's title.
 */
export function explanationText(
  { path, term, statements }: Found,
  texts: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, Statement>,
): string {
  const place = placesIn(texts);
  const sum = SUMS.flatMap((identity) => statements.filter((one) => one.identity === identity && endsIn(one, term)))[0];
  const parts = sum?.lhs.flatMap((step) => treeRows(step, '  ', '  ', place)) ?? [];
  const verdicts = statements.map((statement) => `  ${verdictText(statement, byId)}\n`);
  return [
    `${visibleText(path)}: ${quantityText(term)}\n\n`,
    ...aligned(treeRows(term, '', '', place)),
    ...(sum === undefined ? [] : [`\n${visibleText(sum.title)}:\n`, ...aligned(parts)]),
    ...(verdicts.length > 0 ? ['\nChecked by:\n', ...unlike(verdicts)] : ['\nNothing checks this figure.\n']),
  ].join('');
}

/** Whether a stated figure is the one that a statement's parts should come to. */
function endsIn({ rhs }: Statement, { origin }: Term): boolean {
  const [end, ...more] = rhs;
  if (end === undefined || more.length > 0) return false;
  const { span } = end.origin;
  return span !== undefined && span.file === origin.span?.file && span.start === origin.span.start;
}

/** Verdicts in the same words, such as those of each year and of all years, once. */
function unlike(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}

/** A figure with its unit as the plan prints it. */
export function quantityText(term: Term): string {
  if (term.value === undefined) return 'not stated';
  return formatQuantity(term.value, term.unit, { scale: term.scale, digits: digitsOf(term) });
}

const VERDICTS: { readonly [V in Statement['verdict']]: string } = {
  exact: 'exact',
  'within-rounding': 'within rounding',
  unexplained: 'unexplained',
  incomparable: 'not comparable',
  incomplete: 'incomplete',
  met: 'met',
  'not-met': 'not met',
  exceeds: 'exceeded',
};

/** How a statement came out, in a line, with its cause where that is another break. */
export function verdictText(statement: Statement, byId: ReadonlyMap<string, Statement>): string {
  const { title, verdict, unexplained, dependsOn, reason } = statement;
  const by = unexplained === undefined ? '' : ` by ${differenceText(unexplained, statement)}`;
  const cause = dependsOn === undefined ? undefined : byId.get(dependsOn);
  const because = cause === undefined ? '' : ` (because of ${causeTitle(cause, statement)})`;
  const why = reason === undefined ? '' : `: ${reason}`;
  return visibleText(`${title}: ${VERDICTS[verdict]}${by}${because}${why}`);
}

/** The title of a cause, with its period where that is another one. */
function causeTitle({ title, period }: Statement, of: Statement): string {
  const text = period === undefined ? '' : periodText(period);
  const other = text !== (of.period === undefined ? '' : periodText(of.period));
  return other && !title.includes(text) ? `${title} ${text}` : title;
}
