import type { RelatedPlace, SourceSpan, Statement, Term } from '@stplan/model';
import { termCell } from './amount.ts';

/** The places of a statement's terms, each with what stands there, without the place of the statement itself. */
export function termPlaces(statement: Statement): RelatedPlace[] {
  const seen = new Set([key(statement.span)]);
  return [...statement.lhs, ...statement.rhs].flatMap((term) => {
    const span = rowPlace(term);
    if (span === undefined || seen.has(key(span))) return [];
    seen.add(key(span));
    return [{ message: placeText(term, statement), span }];
  });
}

/** A figure that follows from an element's rows, such as one that is new in each year, stands where the first of them does. */
function rowPlace({ origin, element }: Term): SourceSpan | undefined {
  if (origin.span !== undefined || origin.form === 'stated' || element === undefined) return origin.span;
  const places = origin.terms.map(rowPlaceOf(element));
  return places.find((place) => place !== undefined);
}

function rowPlaceOf(element: string): (term: Term) => SourceSpan | undefined {
  return (term) => rowPlace(term.element === undefined ? { ...term, element } : term);
}

function placeText(term: Term, statement: Statement): string {
  return `${term.label}: ${termCell(term, statement)}`;
}

function key({ file, start, end }: SourceSpan): string {
  return `${file}:${start}:${end}`;
}
