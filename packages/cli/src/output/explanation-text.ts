import {
  formatCell,
  formatQuantity,
  type LineIndex,
  lineIndex,
  periodText,
  positionAt,
  type SourceSpan,
  type Statement,
  type Term,
  visibleText,
} from '@stplan/model';
import type { Explanation } from '@stplan/reconcile';
import { differenceText } from '@stplan/rules';

type Found = Extract<Explanation, { readonly found: true }>;
type Row = { readonly tree: string; readonly value: string; readonly place: string };

/** The statements whose parts say how a stated figure is meant to come about, the most telling first. */
const SUMS: readonly Statement['identity'][] = ['bridge', 'table', 'effect', 'system', 'capital'];

/** More digits than this say nothing to a reader. */
const MOST_DIGITS = 6;

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
  const indexes = new Map<string, LineIndex>();
  const place = ({ file, start }: SourceSpan): string => {
    const index = indexes.get(file) ?? lineIndex(texts.get(file) ?? '');
    indexes.set(file, index);
    const { line, column } = positionAt(index, start);
    return `${file}:${line}:${column}`;
  };
  const sum = SUMS.flatMap((identity) => statements.filter((one) => one.identity === identity && endsIn(one, term)))[0];
  const parts = sum?.lhs.flatMap((step) => treeRows(step, '  ', '  ', place)) ?? [];
  const verdicts = statements.map((statement) => `  ${verdictText(statement, byId)}\n`);
  return [
    `${visibleText(path)}: ${quantity(term)}\n\n`,
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

function aligned(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(({ tree }) => tree.length));
  const values = Math.max(...rows.map(({ value }) => value.length));
  return rows.map(
    ({ tree, value, place }) => `${`${tree.padEnd(width)}  ${value.padStart(values)}  ${place}`.trimEnd()}\n`,
  );
}

function treeRows(term: Term, lead: string, below: string, place: (span: SourceSpan) => string): readonly Row[] {
  const { origin, label, sign, value } = term;
  const span = origin.span;
  const own: Row = {
    tree: `${lead}${sign < 0 ? 'less ' : ''}${visibleText(label)}`,
    value: value === undefined ? 'not stated' : formatCell(value, { scale: term.scale, digits: digitsOf(term) }),
    place: span === undefined ? '' : place(span),
  };
  if (origin.form === 'stated') return [own];
  const last = origin.terms.length - 1;
  const inner = origin.terms.flatMap((part, index) =>
    treeRows(part, `${below}${index === last ? '└─ ' : '├─ '}`, `${below}${index === last ? '   ' : '│  '}`, place),
  );
  return [own, ...inner];
}

function digitsOf({ printedDigits }: Term): number {
  return Math.min(Math.max(printedDigits, 0), MOST_DIGITS);
}

function quantity(term: Term): string {
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

function verdictText(statement: Statement, byId: ReadonlyMap<string, Statement>): string {
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
