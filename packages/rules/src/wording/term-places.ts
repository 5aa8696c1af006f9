import type { RelatedPlace, SourceSpan, Statement, Term } from '@stplan/model';
import { termCell } from './amount.ts';

/** The places of a statement's terms, each with what stands there, without the place of the statement itself. */
export function termPlaces(statement: Statement): RelatedPlace[] {
  const seen = new Set([key(statement.span)]);
  return [...statement.lhs, ...statement.rhs].flatMap((term) => {
    const { span } = term.origin;
    if (span === undefined || seen.has(key(span))) return [];
    seen.add(key(span));
    return [{ message: placeText(term, statement), span }];
  });
}

function placeText(term: Term, statement: Statement): string {
  return `${term.label}: ${termCell(term, statement)}`;
}

function key({ file, start, end }: SourceSpan): string {
  return `${file}:${start}:${end}`;
}
