import type { SourceSpan, Term } from '@stplan/model';

/** Where a term stands in the plan: its own place, or that of the first figure it comes from. */
export function placeOf({ origin }: Term): SourceSpan | undefined {
  if (origin.span !== undefined) return origin.span;
  if (origin.form === 'stated') return undefined;
  for (const term of origin.terms) {
    const place = placeOf(term);
    if (place !== undefined) return place;
  }
  return undefined;
}
