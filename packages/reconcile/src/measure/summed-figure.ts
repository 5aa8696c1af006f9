import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Member } from '../ledger/members.ts';
import { partsOf, type Subject, subjectName } from '../ledger/subject.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { shareTerm } from '../term/stated-term.ts';

/** A figure of one organisation in a year. */
export type OrganisationFigure = (books: Books, name: string, year: number) => Term | undefined;

/** The part of an organisation's figure that belongs to the footprint. */
export function shareOf(term: Term, { name, share, shareSpan }: Member): Term {
  if (shareSpan === undefined) return term;
  const part = shareTerm(share, `share of ${name}`, shareSpan);
  const own = derivedTerm('product', term.label, [term, part], { unit: term.unit });
  const { group, element } = term;
  return { ...own, ...(group !== undefined && { group }), ...(element !== undefined && { element }) };
}

/** The sum over the members that make up a subject, of those that state the figure; undefined when none does. */
export function summedFigure(
  books: Books,
  subject: Subject,
  measure: string,
  year: number,
  figure: OrganisationFigure,
  chosen: (member: Member) => boolean = () => true,
): Term | undefined {
  const terms = partsOf(subject, books.members).flatMap((member) => {
    const term = chosen(member) ? figure(books, member.name, year) : undefined;
    return term === undefined ? [] : [shareOf(term, member)];
  });
  return terms.length === 0 ? undefined : sumTerm(`${subjectName(subject)} ${measure}`, terms);
}
