import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { partsOf, type Subject, subjectKey, subjectName } from '../ledger/subject.ts';
import { shareOf } from '../measure/summed-figure.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { renamed } from '../term/renamed.ts';

/** What some entries move in a subject in a year; of the footprint with those that belong to no single organisation. */
export function subjectSum(
  books: Books,
  subject: Subject,
  year: number,
  label: string,
  chosen: (entry: Entry) => boolean,
): Term | undefined {
  return books.remember(`${label} of ${subjectKey(subject)} ${year}`, () => {
    const terms: Term[] = [];
    for (const member of partsOf(subject, books.members)) {
      for (const entry of books.ledger.ofOrganisation(member.name)) {
        const term = chosen(entry) ? books.ledger.amount(entry, year) : undefined;
        if (term !== undefined) terms.push(shareOf(term, member));
      }
    }
    for (const entry of subject.kind === 'footprint' ? books.ledger.ofWhole : []) {
      const term = chosen(entry) ? books.ledger.amount(entry, year) : undefined;
      if (term !== undefined) terms.push(term);
    }
    return terms.length === 0 ? undefined : sumTerm(`${subjectName(subject)} ${label}`, terms);
  });
}

/** Net efficiency, the unidentified part included. */
export function effectOf(books: Books, subject: Subject, year: number): Term | undefined {
  return subjectSum(books, subject, year, 'effect', ({ element }) => element.kind === 'efficiency');
}

export function unidentifiedOf(books: Books, subject: Subject, year: number): Term | undefined {
  return subjectSum(books, subject, year, 'unidentified', ({ group }) => group === 'unidentified');
}

/** Unidentified savings as a share of the net efficiency of the year; nil where none is unidentified. */
export function unidentifiedShare(books: Books, subject: Subject, year: number): Term | undefined {
  const effect = effectOf(books, subject, year);
  if (effect === undefined) return undefined;
  const part = unidentifiedOf(books, subject, year) ?? renamed(sumTerm('', []), `${subjectName(subject)} unidentified`);
  return derivedTerm('quotient', `${subjectName(subject)} unidentified share`, [part, effect], { unit: {} });
}
