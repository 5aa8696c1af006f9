import { type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Member } from '../ledger/members.ts';
import { partsOf, type Subject, subjectName, subjectPhrase } from '../ledger/subject.ts';
import { aggregateFigure, heldAggregate, statedAggregate, summedAggregate } from '../measure/aggregate-figure.ts';
import { SUMMED_MEASURES, type SummedMeasure } from '../measure/organisation-measures.ts';
import { shareOf } from '../measure/summed-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { renamed } from '../term/renamed.ts';
import { missingTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';
import { summedSubjects } from './summed-bridge.ts';

/** What a footprint, place or sector states is the sum of its organisations; the footprint is that of its places and sectors. */
export const system: Identity = (books) =>
  books.years.flatMap((year) =>
    SUMMED_MEASURES.flatMap((measure) => [
      ...summedSubjects(books).flatMap((subject) => sumOfOrganisations(books, subject, measure, year) ?? []),
      ...(['place', 'sector'] as const).flatMap((level) => sumOfLevel(books, level, measure, year) ?? []),
    ]),
  );

function sumOfOrganisations(books: Books, subject: Subject, measure: SummedMeasure, year: number): Draft | undefined {
  const held = heldAggregate(books, subject, measure, year);
  if (held === undefined) return undefined;
  const parts = partsOf(subject, books.members).filter((member) => !measure.nhsOnly || member.nhs);
  const stated = parts.flatMap((member) => {
    const term = measure.figure(books, member.name, year);
    return term === undefined ? [] : [{ member, term: shareOf(term, member) }];
  });
  // One organisation's position beside the footprint's is no breakdown of it.
  if (stated.length === 0 || (stated.length < 2 && stated.length < parts.length)) return undefined;
  const { scope } = held.held.position;
  const counted = stated.filter(({ member }) => inScope(member, scope));
  const left = parts.filter((member) => inScope(member, scope) && !stated.some((other) => other.member === member));
  const missing = left.map(({ name }) => missingTerm(`${name} ${measure.name}`, held.term, held.held.row.labelSpan));
  return {
    identity: 'system',
    subject: subjectName(subject),
    part: measure.name,
    title: `Organisations of ${subjectPhrase(subject)}: ${measure.name}`,
    period: yearPeriod(year),
    lhs: [...counted.map(({ term }) => term), ...missing],
    rhs: [held.term],
    reason:
      left.length === 0
        ? undefined
        : `${left.map(({ name }) => name).join(', ')} ${left.length === 1 ? 'does' : 'do'} not state it`,
    scope,
    organisations: counted.map(({ member }) => member.name),
    span: placeOf(held.term) ?? held.held.row.labelSpan,
  };
}

/** A position that names the sectors it counts is compared with the organisations of those sectors. */
function inScope({ sector, nhs }: Member, scope: readonly string[]): boolean {
  return scope.length === 0 || sector === undefined || scope.includes(sector) || (scope.includes('health') && nhs);
}

/** Places with the remainder in no place, or sectors, against the footprint. */
function sumOfLevel(books: Books, level: 'place' | 'sector', measure: SummedMeasure, year: number): Draft | undefined {
  const subjects = summedSubjects(books).filter(
    ({ kind }) => kind === level || (level === 'place' && kind === 'no place'),
  );
  // Levels that state nothing of their own show how the sum is made up; that is of use for the two ends of a bridge.
  const stated = subjects.some((subject) => statedAggregate(books, subject, measure, year) !== undefined);
  if (!stated && measure.name !== 'do nothing' && measure.name !== 'planned') return undefined;
  const whole = (stated ? aggregateFigure : summedAggregate)(books, books.whole, measure, year);
  // Members of no known sector would be left out without a word.
  if (
    subjects.length < 2 ||
    whole === undefined ||
    (level === 'sector' && books.members.all.some(({ sector }) => sector === undefined))
  ) {
    return undefined;
  }
  const terms = subjects.flatMap((subject): Term[] => {
    const term = aggregateFigure(books, subject, measure, year);
    return term === undefined ? [] : [renamed(term, `${subjectName(subject)} ${measure.name}`)];
  });
  if (terms.length === 0 || summedAggregate(books, books.whole, measure, year) === undefined) return undefined;
  return {
    identity: 'system',
    subject: subjectName(books.whole),
    part: `${measure.name} by ${level}`,
    title: `${level === 'place' ? 'Places' : 'Sectors'} of ${subjectName(books.whole)}: ${measure.name}`,
    period: yearPeriod(year),
    lhs: terms,
    rhs: [whole],
    organisations: books.members.all.map(({ name }) => name),
    span: placeOf(whole) ?? books.place,
  };
}
