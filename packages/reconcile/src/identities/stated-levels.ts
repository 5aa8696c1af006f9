import { yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { type Subject, subjectName } from '../ledger/subject.ts';
import { heldAggregate, summedAggregate } from '../measure/aggregate-figure.ts';
import { SUMMED_MEASURES, type SummedMeasure } from '../measure/organisation-measures.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { missingTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/** The sectors that `health` holds. */
const OF_HEALTH: readonly string[] = ['commissioner', 'provider', 'specialised commissioning', 'primary care'];

/**
 * Where no organisation states a figure, as in most published plans, what the sectors or places state themselves has
 * to be the footprint's.
 */
export const statedLevels: Identity = (books) =>
  books.years.flatMap((year) =>
    SUMMED_MEASURES.flatMap((measure) =>
      summedAggregate(books, books.whole, measure, year) === undefined
        ? (['place', 'sector'] as const).flatMap((level) => sumOfStated(books, level, measure, year) ?? [])
        : [],
    ),
  );

function sumOfStated(books: Books, level: 'place' | 'sector', measure: SummedMeasure, year: number): Draft | undefined {
  const whole = heldAggregate(books, books.whole, measure, year);
  if (whole === undefined) return undefined;
  const parts = books.positions.subjects.flatMap((subject) => {
    const part = subject.kind === level ? heldAggregate(books, subject, measure, year) : undefined;
    return part === undefined ? [] : [{ subject, term: part.term }];
  });
  const counted = parts.filter(({ subject }) => !isInside(subject, parts));
  if (counted.length < 2) return undefined;
  const { scope } = whole.held.position;
  const wanted = level === 'place' ? books.members.places : scope;
  const left = wanted.filter((name) => !parts.some(({ subject }) => covers(subject, name)));
  return {
    identity: 'system',
    subject: subjectName(books.whole),
    part: `${measure.name} by ${level}`,
    title: `${level === 'place' ? 'Places' : 'Sectors'} of ${subjectName(books.whole)}: ${measure.name}`,
    period: yearPeriod(year),
    lhs: [
      ...counted.map(({ term }) => term),
      ...left.map((name) => missingTerm(`${name} ${measure.name}`, whole.term, whole.held.row.labelSpan)),
    ],
    rhs: [whole.term],
    reason: left.length === 0 ? undefined : `${left.join(', ')} ${left.length === 1 ? 'does' : 'do'} not state it`,
    scope,
    organisations: [],
    span: placeOf(whole.term) ?? whole.held.row.labelSpan,
  };
}

/** A sector of the health service beside the whole of it is no further part. */
function isInside({ name }: Subject, parts: readonly { readonly subject: Subject }[]): boolean {
  return OF_HEALTH.includes(name) && parts.some(({ subject }) => subject.name === 'health');
}

function covers({ name }: Subject, wanted: string): boolean {
  return (
    name === wanted ||
    (wanted === 'health' ? OF_HEALTH.includes(name) : name === 'health' && OF_HEALTH.includes(wanted))
  );
}
