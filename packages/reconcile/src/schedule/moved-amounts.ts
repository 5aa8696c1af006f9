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
import { opposite, renamed } from '../term/renamed.ts';
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
  const parts: Part[] = [];
  for (const entry of books.ledger.ofElement(scheme)) {
    for (const year of yearsOf(books, entry)) {
      const terms = changesOf(books, scheme, entry, year, move);
      if (terms.length > 0) parts.push({ year, organisation: entry.organisation, terms });
    }
  }
  const organisations = [...new Set(parts.map(({ organisation }) => organisation))];
  const years = [...new Set(parts.map(({ year }) => year))].sort((a, b) => a - b);
  const later = `${scheme.name} ${move.months === 1 ? 'a month' : `${move.months} months`} later`;
  const inYear = (year: number) => parts.filter((one) => one.year === year);
  return {
    amounts: organisations.flatMap((organisation) =>
      years.flatMap((year) => {
        const label = organisation === undefined ? later : `${later}, ${organisation}`;
        const own = inYear(year).filter((one) => one.organisation === organisation);
        return together(label, own).map((term) => ({ year, organisation, term }));
      }),
    ),
    net: years.flatMap((year) => together(later, inYear(year)).map((term) => ({ year, term }))),
  };
}

/** What one entry loses or gets in a year. */
type Part = { readonly year: number; readonly organisation: string | undefined; readonly terms: readonly Term[] };

/** The sum of parts, unless it comes to nothing. */
function together(label: string, parts: readonly Part[]): Term[] {
  const whole = sumTerm(
    label,
    parts.flatMap(({ terms }) => terms),
  );
  return parts.length === 0 || (whole.value !== undefined && isZero(whole.value)) ? [] : [whole];
}

/** The years that an entry states; one-off money is nil after them, so that it can move there. */
function yearsOf({ plan, allYears }: Books, { years, recurrent }: Entry): readonly number[] {
  const last = years.at(-1);
  const end = plan.definition?.period?.value.last.start;
  if (last === undefined || end === undefined || recurrent === undefined || !isZero(recurrent)) return years;
  return [...years, ...allYears.filter((year) => year > last && year <= end)];
}

/** What a year loses to later ones, and what it gets from those before. */
function changesOf(
  books: Books,
  scheme: Efficiency,
  entry: Entry,
  year: number,
  { months, start, place }: Move,
): readonly Term[] {
  return entry.years.flatMap((from): Term[] => {
    const amount = from > year ? undefined : books.ledger.amount(entry, from);
    const own = amount && ownPart(books, entry, amount);
    if (own === undefined) return [];
    const moved = movedShare(monthlyShares(scheme, from, start), from, year, months);
    const change = minus(moved, from === year ? ONE : ZERO);
    if (isZero(change)) return [];
    const stated = yearText({ start: from });
    const way = from === year ? `moves out of ${stated}` : `moves in from ${stated}`;
    const share = shareOf(change, `percent that ${way}`, place);
    const amounts = [renamed(own, `${own.label} in ${stated}`), share];
    const product = derivedTerm('product', `${own.label} that ${way}`, amounts, { unit: own.unit });
    return [sign(change) < 0 ? opposite(product) : product];
  });
}

function shareOf(change: Exact, label: string, place: SourceSpan): Term {
  return { ...shareTerm(abs(change), label, place), printedDigits: 1 };
}
