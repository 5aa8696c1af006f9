import { formatCell, type SourceSpan, type Term, visibleText } from '@stplan/model';

/** A line of a derivation: the tree with the label, the figure, and where it stands. */
export type TermRow = { readonly tree: string; readonly value: string; readonly place: string };

/** More digits than this say nothing to a reader. */
const MOST_DIGITS = 6;

/** Rows as lines, their figures and places one below the other. */
export function aligned(rows: readonly TermRow[]): readonly string[] {
  const width = Math.max(...rows.map(({ tree }) => tree.length));
  const values = Math.max(...rows.map(({ value }) => value.length));
  return rows.map(
    ({ tree, value, place }) => `${`${tree.padEnd(width)}  ${value.padStart(values)}  ${place}`.trimEnd()}\n`,
  );
}

/** A figure and everything that it is made of, each line behind its lead. */
export function treeRows(
  term: Term,
  lead: string,
  below: string,
  place: (span: SourceSpan) => string,
): readonly TermRow[] {
  const { origin, label, sign, value } = term;
  const span = origin.span;
  const own: TermRow = {
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

/** The digits in which a figure is printed. */
export function digitsOf({ printedDigits }: Term): number {
  return Math.min(Math.max(printedDigits, 0), MOST_DIGITS);
}
