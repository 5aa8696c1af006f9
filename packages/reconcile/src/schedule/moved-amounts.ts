import {
  abs,
  type CalendarDate,
  type Efficiency,
  type Exact,
  isZero,
  minus,
  ONE,
  type SourceSpan,
  sign,
  type Term,
  yearText,
  ZERO,
} from '@stplan/model';
import { ownPart } from '../derive/scheme-net.ts';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import { shareTerm } from '../term/stated-term.ts';
import { monthlyShares, movedShare } from './moved-shares.ts';

/** A change of a year; the term unfolds to the plan's own figures and the shares of them that move. */
export type MovedAmount = {
  readonly year: number;
  /** The member whose position changes; undefined for an amount of the whole footprint. */
  readonly organisation: string | undefined;
  readonly term: Term;
};

export type MovedAmounts = {
  /** By organisation and year: below zero is saved less in that year. Shared organisations count by their share. */
  readonly amounts: readonly MovedAmount[];
  /** The same of the whole system by year. */
  readonly net: readonly { readonly year: number; readonly term: Term }[];
};

type Move = { readonly months: number; readonly start: CalendarDate; readonly place: SourceSpan };

/**
 * What changes in each year when everything that a scheme saves is so many months later. Nothing is lost within the
 * years that the plan states; what moves beyond the last of them counts for none.
 */
export function movedAmounts(books: Books, scheme: Efficiency, move: Move): MovedAmounts {
  const amounts: MovedAmount[] = [];
  for (const entry of books.ledger.ofElement(scheme)) {
    for (const year of yearsOf(books, entry)) {
      const term = changeOf(books, scheme, entry, year, move);
      if (term !== undefined) amounts.push({ year, organisation: entry.organisation, term });
    }
  }
  const organisations = [...new Set(amounts.map(({ organisation }) => organisation))];
  const years = [...new Set(amounts.map(({ year }) => year))].sort((a, b) => a - b);
  const together = (label: string, chosen: (amount: MovedAmount) => boolean): Term | undefined => {
    const terms = amounts.filter(chosen).map(({ term }) => term);
    const whole = sumTerm(label, terms);
    return terms.length === 0 || (whole.value !== undefined && isZero(whole.value)) ? undefined : whole;
  };
  const later = `${scheme.name} ${move.months === 1 ? 'a month' : `${move.months} months`} later`;
  return {
    amounts: organisations.flatMap((organisation) =>
      years.flatMap((year) => {
        const label = organisation === undefined ? later : `${later}, ${organisation}`;
        const term = together(label, (one) => one.year === year && one.organisation === organisation);
        return term === undefined ? [] : [{ year, organisation, term }];
      }),
    ),
    net: years.flatMap((year) => {
      const term = together(later, (one) => one.year === year);
      return term === undefined ? [] : [{ year, term }];
    }),
  };
}

/** The years that an entry states; one-off money is nil after them, so that it can move there. */
function yearsOf({ plan, allYears }: Books, { years, recurrent }: Entry): readonly number[] {
  const last = years.at(-1);
  const end = plan.definition?.period?.value.last.start;
  if (last === undefined || end === undefined || recurrent === undefined || !isZero(recurrent)) return years;
  return [...years, ...allYears.filter((year) => year > last && year <= end)];
}

/** What a year loses to later ones, and what it gets from those before. */
function changeOf(
  books: Books,
  scheme: Efficiency,
  entry: Entry,
  year: number,
  { months, start, place }: Move,
): Term | undefined {
  const terms = entry.years.flatMap((from): Term[] => {
    const amount = from > year ? undefined : books.ledger.amount(entry, from);
    const own = amount && ownPart(books, entry, amount);
    if (own === undefined) return [];
    const stays = movedShare(monthlyShares(scheme, from, start), from, year, months);
    const change = minus(stays, from === year ? ONE : ZERO);
    if (isZero(change)) return [];
    const label =
      from === year
        ? `part that moves out of ${yearText({ start: year })}`
        : `part that moves in from ${yearText({ start: from })}`;
    const product = derivedTerm(
      'product',
      `${own.label} in ${yearText({ start: from })}`,
      [own, shareOf(change, label, place)],
      { unit: own.unit },
    );
    return [sign(change) < 0 ? opposite(product) : product];
  });
  return terms.length === 0 ? undefined : sumTerm(entry.label, terms);
}

function shareOf(change: Exact, label: string, place: SourceSpan): Term {
  return { ...shareTerm(abs(change), label, place), printedDigits: 1 };
}
