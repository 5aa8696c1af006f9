import { type Term, yearPeriod, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { type Subject, subjectName } from '../ledger/subject.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { grouped } from '../term/renamed.ts';
import { missingTerm } from '../term/stated-term.ts';
import {
  type BridgeEnds,
  bridgeAmount,
  bridgeEnds,
  inBridgeOrder,
  residualTerms,
  whyIncomparable,
} from './bridge-side.ts';
import type { Identity } from './identity.ts';
import { missingEffectId } from './missing-effect.ts';

/**
 * Do nothing plus efficiencies, investments, consequences of capital, transfers, funding and named remainders is the
 * planned position, for every organisation and year that state both ends.
 */
export const organisationBridges: Identity = (books) =>
  books.positions.subjects
    .filter(({ kind }) => kind === 'organisation')
    .flatMap((subject) =>
      books.years.flatMap((year) => {
        const ends = bridgeEnds(books, subject, year);
        if (ends === undefined) return [];
        return [directBridge(books, subject, year, ends, books.ledger.ofOrganisation(subject.name), [subject.name])];
      }),
    );

/** A bridge between the ends that a position states, over entries that each stand in it one by one. */
export function directBridge(
  books: Books,
  subject: Subject,
  year: number,
  ends: BridgeEnds,
  entries: readonly Entry[],
  organisations: readonly string[],
): Draft {
  const moving: Entry[] = [];
  const terms: Term[] = residualTerms(books, subject, year);
  const follows: string[] = [];
  for (const entry of entries) {
    const term = bridgeAmount(books, entry, year, ends);
    if (term !== undefined) {
      moving.push(entry);
      terms.push(term);
    } else if (books.ledger.missing(entry, year)) {
      follows.push(missingEffectId(books, entry));
      const label = `${entry.label} in ${yearText({ start: year })}`;
      terms.push(grouped(missingTerm(label, ends.start, entry.span), entry.group, entry.element.name));
    }
  }
  const { term: planned, held } = ends.planned;
  const incomparable = whyIncomparable(ends, moving);
  return {
    identity: 'bridge',
    subject: subjectName(subject),
    title: `Bridge of ${subjectName(subject)}`,
    period: yearPeriod(year),
    lhs: [grouped(ends.start, 'do nothing'), ...inBridgeOrder(terms)],
    rhs: [planned],
    verdict: incomparable === undefined ? undefined : 'incomparable',
    reason: incomparable,
    scope: held.position.scope,
    organisations,
    span: placeOf(planned) ?? held.row.labelSpan,
    follows,
  };
}
