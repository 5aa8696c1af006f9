import {
  formatCell,
  formatMagnitude,
  formatQuantity,
  type LineIndex,
  lineIndex,
  positionAt,
  type SourceSpan,
  type Statement,
  type Term,
  visibleText,
} from '@stplan/model';
import type { Explanation } from '@stplan/reconcile';

type Found = Extract<Explanation, { readonly found: true }>;
type Row = { readonly tree: string; readonly value: string; readonly place: string };

/** More digits than this say nothing to a reader. */
const MOST_DIGITS = 6;

/**
 * A figure with everything it is made of, as a tree whose leaves are places in the plan, and then the statements
 * that it enters, each with its verdict.
 */
export function explanationText({ path, term, statements }: Found, texts: ReadonlyMap<string, string>): string {
  const indexes = new Map<string, LineIndex>();
  const place = ({ file, start }: SourceSpan): string => {
    const index = indexes.get(file) ?? lineIndex(texts.get(file) ?? '');
    indexes.set(file, index);
    const { line, column } = positionAt(index, start);
    return `${file}:${line}:${column}`;
  };
  const rows = treeRows(term, '', '', place);
  const width = Math.max(...rows.map(({ tree }) => tree.length));
  const values = Math.max(...rows.map(({ value }) => value.length));
  const lines = rows.map(({ tree, value, place: where }) =>
    `${tree.padEnd(width)}  ${value.padStart(values)}  ${where}`.trimEnd(),
  );
  const verdicts = statements.map((statement) => `  ${verdictText(statement)}\n`);
  return [
    `${visibleText(path)}: ${quantity(term)}\n\n`,
    ...lines.map((line) => `${line}\n`),
    ...(verdicts.length > 0 ? ['\nChecked by:\n', ...verdicts] : ['\nNothing checks this figure.\n']),
  ].join('');
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

function verdictText({ title, verdict, unexplained, unit, scale, digits, dependsOn, reason }: Statement): string {
  const by = unexplained === undefined ? '' : ` by ${formatMagnitude(unexplained, { scale, digits }, unit)}`;
  const cause = dependsOn === undefined ? '' : ` (because of ${dependsOn})`;
  const why = reason === undefined ? '' : `: ${reason}`;
  return visibleText(`${title}: ${VERDICTS[verdict]}${by}${cause}${why}`);
}
