import { type SourceSpan, type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry, MovementElement } from '../ledger/entry.ts';
import type { Member } from '../ledger/members.ts';
import { IN_NO_PLACE, partsOf, type Subject, subjectName, subjectPhrase } from '../ledger/subject.ts';
import { doNothing, entrySum, plannedOf } from '../measure/organisation-figures.ts';
import { positionSum } from '../measure/position-figure.ts';
import { shareOf } from '../measure/summed-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { statementId } from '../statement/statement-id.ts';
import { isNil } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { grouped } from '../term/renamed.ts';
import { directBridge } from './bridge.ts';
import { type BridgeEnds, bridgeEnds, GROUP_ORDER, inBridgeOrder } from './bridge-side.ts';
import type { Identity } from './identity.ts';

/**
 * The bridges of footprint, places and sectors. Where the organisations state their positions it is the sum of
 * theirs; where only the footprint, place or sector does, its own ends and the schemes directly.
 */
export const summedBridges: Identity = (books) =>
  summedSubjects(books).flatMap((subject) =>
    books.years.flatMap((year) => {
      const parts = partsOf(subject, books.members);
      const covered = parts.filter(({ name }) => organisationEnds(books, name, year) !== undefined);
      const ends = bridgeEnds(books, subject, year);
      const all = covered.length > 0 && covered.length === parts.length;
      // One organisation of several is no sum of them.
      if (all || (ends === undefined && covered.length > 1)) {
        return [bridgeOfSums(books, subject, year, covered)];
      }
      if (ends === undefined) return [];
      const entries = parts.flatMap(({ name }) => books.ledger.ofOrganisation(name));
      return [
        footprintBridge(
          books,
          subject,
          year,
          ends,
          subject.kind === 'footprint' ? [...entries, ...books.ledger.ofWhole] : entries,
        ),
      ];
    }),
  );

/** The footprint, its places with the remainder in no place, and the sectors of its members. */
export function summedSubjects({ whole, members }: Books): readonly Subject[] {
  const places = members.places.map((name): Subject => ({ kind: 'place', name }));
  const remainder = places.length > 0 ? [IN_NO_PLACE] : [];
  const sectors = [...new Set(members.all.flatMap(({ sector }) => sector ?? []))].sort();
  return [whole, ...places, ...remainder, ...sectors.map((name): Subject => ({ kind: 'sector', name }))];
}

/** An organisation's own two ends. */
function organisationEnds(books: Books, name: string, year: number): BridgeEnds | undefined {
  return bridgeEnds(books, { kind: 'organisation', name }, year);
}

function footprintBridge(
  books: Books,
  subject: Subject,
  year: number,
  ends: BridgeEnds,
  entries: readonly Entry[],
): Draft {
  return directBridge(
    books,
    subject,
    year,
    ends,
    entries,
    partsOf(subject, books.members).map(({ name }) => name),
  );
}

function bridgeOfSums(books: Books, subject: Subject, year: number, covered: readonly Member[]): Draft {
  const name = subjectName(subject);
  const shared = (figure: (member: string) => Term | undefined): Term[] =>
    covered.flatMap((member) => {
      const term = figure(member.name);
      return term === undefined ? [] : [shareOf(term, member)];
    });
  const start = sumTerm(
    `${name} do nothing`,
    shared((member) => doNothing(books, member, year)),
  );
  const planned = sumTerm(
    `${name} planned`,
    shared((member) => plannedOf(books, member, year, 'including fund')),
  );
  const residual = shared((member) =>
    positionSum(books, { kind: 'organisation', name: member }, 'residual', year),
  ).filter((term) => !isNil(term));
  const terms = movedTerms(books, subject, year, covered);
  if (residual.length > 0) terms.push(grouped(sumTerm(`${name} residual`, residual), 'residual'));
  return {
    identity: 'bridge',
    subject: name,
    title: `Bridge of ${subjectPhrase(subject)}, the sum of ${covered.length === 1 ? 'one organisation' : `${covered.length} organisations`}`,
    period: yearPeriod(year),
    lhs: [grouped(start, 'do nothing'), ...inBridgeOrder(terms)],
    rhs: [planned],
    organisations: covered.map((member) => member.name),
    span: spanOf(books, subject),
    follows: covered.map((member) =>
      statementId({ identity: 'bridge', subject: member.name, period: yearPeriod(year) }),
    ),
  };
}

/** What moves in a subject as a whole: in the footprint by element, in places and sectors by what the elements are. */
function movedTerms(books: Books, subject: Subject, year: number, covered: readonly Member[]): Term[] {
  return subject.kind === 'footprint' ? elementTerms(books, year, covered) : groupTerms(books, subject, year, covered);
}

/** The legs of each element taken together. */
function elementTerms(books: Books, year: number, covered: readonly Member[]): Term[] {
  const legs = new Map<MovementElement, Term[]>();
  const add = (entry: Entry, term: Term): void => {
    const list = legs.get(entry.element);
    if (list === undefined) legs.set(entry.element, [term]);
    else list.push(term);
  };
  for (const member of covered) {
    for (const entry of books.ledger.ofOrganisation(member.name)) {
      const term = books.ledger.amount(entry, year);
      if (term !== undefined) add(entry, shareOf(term, member));
    }
  }
  for (const entry of books.ledger.ofWhole) {
    const term = books.ledger.amount(entry, year);
    if (term !== undefined) add(entry, term);
  }
  return books.ledger.elements.flatMap((element) => {
    const terms = legs.get(element) ?? [];
    const group = terms[0]?.group;
    return group === undefined ? [] : [grouped(sumTerm(element.name, terms), group, element.name)];
  });
}

/** The sums of the organisations, by what moves them. */
function groupTerms(books: Books, subject: Subject, year: number, covered: readonly Member[]): Term[] {
  return GROUP_ORDER.flatMap((group): Term[] => {
    const terms = covered.flatMap((member) => {
      const term = entrySum(books, member.name, year, group, (entry) => entry.group === group);
      return term === undefined ? [] : [shareOf(term, member)];
    });
    return terms.length === 0 ? [] : [grouped(sumTerm(`${subjectName(subject)} ${group}`, terms), group)];
  });
}

function spanOf({ plan, positions, place }: Books, subject: Subject): SourceSpan {
  const own = positions.positions(subject)[0];
  const element = subject.kind === 'place' ? plan.lookup(subject.name, ['place']) : undefined;
  return (own ?? element)?.nameSpan ?? place;
}
