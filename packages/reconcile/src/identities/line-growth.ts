import { minus, ONE, plus, type Term, times, yearPeriod, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { HeldRow } from '../ledger/position-book.ts';
import { type Subject, subjectName } from '../ledger/subject.ts';
import type { Draft } from '../statement/draft.ts';
import { derivedTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { renamed } from '../term/renamed.ts';
import { shareTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/** A line that gives its growth of price and of volume grows by both from year to year. */
export const lineGrowth: Identity = (books) =>
  books.positions.subjects.flatMap((subject) =>
    (['income', 'cost'] as const).flatMap((measure) =>
      books.positions.rows(subject, measure).flatMap((held, index) => draftsOf(books, subject, held, index)),
    ),
  );

function draftsOf(books: Books, subject: Subject, held: HeldRow, index: number): Draft[] {
  const { row, label } = held;
  const { priceGrowth, volumeGrowth, series } = row;
  if (priceGrowth === undefined || volumeGrowth === undefined || series.formula !== undefined) return [];
  const growth = minus(times(plus(ONE, priceGrowth.value), plus(ONE, volumeGrowth.value)), ONE);
  const rate = shareTerm(growth, 'price and volume', priceGrowth.span);
  return series.periods.flatMap((period, column): Draft[] => {
    if (period.kind !== 'year' || series.cells[column] === undefined) return [];
    const before = books.cells.year(series, period.start - 1, label);
    const stated = books.cells.at(series, column, label);
    if (before === undefined || stated === undefined) return [];
    return [draft(subject, index, held, period.start, grown(before, rate, period.start), stated)];
  });
}

function grown(before: Term, rate: Term, year: number): Term {
  const base = renamed(before, `${before.label} in ${yearText({ start: year - 1 })}`);
  return derivedTerm('growth', `${before.label}, grown`, [base, rate], { unit: before.unit });
}

function draft(
  subject: Subject,
  index: number,
  { row, label }: HeldRow,
  year: number,
  expected: Term,
  stated: Term,
): Draft {
  return {
    identity: 'table',
    subject: subjectName(subject),
    part: `growth of ${row.measure} ${row.title ?? index + 1}`,
    title: `${label}: growth of price and volume`,
    period: yearPeriod(year),
    lhs: [expected],
    rhs: [stated],
    organisations: subject.kind === 'organisation' ? [subject.name] : [],
    span: placeOf(stated) ?? row.labelSpan,
  };
}
