import type { Origin, SourceSpan, Term } from '@stplan/model';

/** A stated figure at the end of a derivation. */
export type Leaf = {
  readonly term: Term;
  readonly span: SourceSpan;
  /** The figure's own origin: one figure has one, in however many terms it stands. */
  readonly origin: Origin;
  /** Whether it is multiplied or divided on the way, so that a break in it shows in another amount. */
  readonly factor: boolean;
  /** Which way the sum moves with the figure; undefined where it stands in it both ways. */
  readonly way: 1 | -1 | undefined;
};

/** The stated figures that terms unfold to, each once. */
export function leavesOf(terms: readonly Term[]): Leaf[] {
  const found = new Map<Origin, Leaf>();
  const seen = new Set<Origin>();
  const visit = (term: Term, factor: boolean, outer: 1 | -1): void => {
    const { origin } = term;
    const sign = term.sign === outer ? 1 : -1;
    if (origin.form === 'stated') {
      const known = found.get(origin);
      const way = known === undefined || known.way === sign ? sign : undefined;
      if (factor || known === undefined || way === undefined)
        found.set(origin, { term, span: origin.span, origin, factor: factor || known?.factor === true, way });
      return;
    }
    if (seen.has(origin)) return;
    seen.add(origin);
    for (const part of origin.terms) visit(part, factor || origin.operation !== 'sum', sign);
  };
  for (const term of terms) visit(term, false, 1);
  return [...found.values()];
}

/** A place in the plan as one text. */
export function spanKey({ file, start, end }: SourceSpan): string {
  return `${start}-${end}-${file}`;
}
