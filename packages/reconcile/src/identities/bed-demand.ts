import {
  BED_DAYS,
  type CountMeasure,
  type CountSeries,
  countOf,
  daysBetween,
  endDate,
  fromInteger,
  sameUnit,
  startDate,
  type Term,
  yearPeriod,
} from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { countFigure, countYears } from '../measure/count-figures.ts';
import type { Draft } from '../statement/draft.ts';
import { derivedTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { exactTerm, shareTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/**
 * The beds of a year, on average between its opening and its closing, at the occupancy that is stated for them, give at
 * least the bed-days that the planned activity that they serve needs: its number times its length of stay.
 */
export const bedDemand: Identity = (books) =>
  books.plan.elements.beds.flatMap((beds) =>
    beds.serves.length === 0 ? [] : countYears(beds.rows).flatMap((year) => draftOf(books, beds, year) ?? []),
  );

function draftOf(books: Books, beds: CountSeries, year: number): Draft | undefined {
  const stated = bedsOf(books, beds, year);
  const offered = bedDays(beds, stated, year);
  const needed = beds.serves.map(({ name }) => needOf(books, beds, name, year));
  // Activity that is not stated in bed-days leaves the need open.
  if (offered === undefined || needed.some((term) => term === undefined)) return undefined;
  return {
    identity: 'bed demand',
    subject: beds.name,
    part: beds.subject?.name,
    title: `${beds.name}: bed-days that they give and that are needed`,
    period: yearPeriod(year),
    lhs: [offered],
    rhs: needed as Term[],
    test: 'at least',
    unit: BED_DAYS,
    organisations: beds.subject === undefined ? [] : [beds.subject.name],
    span: placeOf(stated.at(-1) as Term) ?? beds.nameSpan,
  };
}

/** The beds of a year at its opening and its closing, or as planned for all of it. */
function bedsOf(books: Books, { name, rows }: CountSeries, year: number): readonly Term[] {
  const figures = (...measures: readonly CountMeasure[]) =>
    measures.flatMap((measure) => countFigure(books, rows, measure, year, `${name} ${measure}`) ?? []);
  const ends = figures('opening', 'closing');
  return ends.length === 0 ? figures('planned') : ends;
}

function bedDays({ name, occupancy }: CountSeries, stated: readonly Term[], year: number): Term | undefined {
  const [first] = stated;
  if (occupancy === undefined || first === undefined) return undefined;
  const average =
    stated.length === 1 ? first : derivedTerm('average', `${name} over the year`, stated, { unit: first.unit });
  const period = yearPeriod(year);
  const days = exactTerm(
    fromInteger(daysBetween(startDate(period), endDate(period)) + 1),
    'days of the year',
    occupancy.span,
    countOf('days'),
  );
  const share = shareTerm(occupancy.value, 'occupancy', occupancy.span);
  return derivedTerm('product', `${name} × days × occupancy`, [average, days, share], { unit: BED_DAYS });
}

function needOf(books: Books, { subject }: CountSeries, name: string, year: number): Term | undefined {
  const line = books.counts
    .seriesNamed(name)
    .find((series) => series.kind === 'activity' && (subject === undefined || series.subject?.name === subject.name));
  const planned = line && countFigure(books, line.rows, 'planned', year, `${name} planned`);
  if (line === undefined || planned === undefined) return undefined;
  if (sameUnit(planned.unit, BED_DAYS)) return planned;
  const stay = countFigure(books, line.rows, 'length of stay', year, `${name} length of stay`);
  return stay && derivedTerm('product', `${name} planned × length of stay`, [planned, stay], { unit: BED_DAYS });
}
