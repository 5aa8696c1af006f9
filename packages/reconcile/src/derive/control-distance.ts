import type { Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { partsOf, type Subject, subjectName } from '../ledger/subject.ts';
import { subjectFigure } from '../measure/subject-figure.ts';
import { shareOf } from '../measure/summed-figure.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite, renamed } from '../term/renamed.ts';

const BASES = ['', ' before fund'] as const;

/**
 * Planned less control total, on the basis on which the control total is stated; of a footprint, place or sector over
 * the NHS members alone, as councils have no control total.
 */
export function controlDistance(books: Books, subject: Subject, year: number): Term | undefined {
  return books.remember(`distance of ${subject.kind} ${subject.name} ${year}`, () => {
    const terms = partsOf(subject, books.members).flatMap((member): Term[] => {
      const own = organisationDistance(books, member.name, year);
      return member.nhs && own !== undefined ? [shareOf(own, member)] : [];
    });
    const label = `${subjectName(subject)} distance to control total`;
    if (terms.length === 0) return between(books, subject, year, label);
    return subject.kind === 'organisation' ? terms[0] : sumTerm(label, terms);
  });
}

function organisationDistance(books: Books, name: string, year: number): Term | undefined {
  return between(books, { kind: 'organisation', name }, year, `${name} distance to control total`);
}

function between(books: Books, subject: Subject, year: number, label: string): Term | undefined {
  for (const basis of BASES) {
    const target = subjectFigure(books, subject, `control total${basis}`, year);
    const planned = subjectFigure(books, subject, `planned${basis}`, year);
    if (target !== undefined && planned !== undefined) return sumTerm(label, [planned, opposite(target)]);
  }
  return undefined;
}

/**
 * The planned position with the fund only where it is earned: the fund is paid while the control total is met, all or
 * nothing, so that a plan that misses it stands without the fund.
 */
export function plannedWithEarnedFund(books: Books, name: string, year: number): Term | undefined {
  const away = organisationDistance(books, name, year)?.value;
  const missed = away !== undefined && away.n < 0n;
  const shown = subjectFigure(books, { kind: 'organisation', name }, missed ? 'planned before fund' : 'planned', year);
  return shown && renamed(shown, `${name} planned with the fund that is earned`);
}
