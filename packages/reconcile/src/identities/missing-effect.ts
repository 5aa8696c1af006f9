import { yearPeriod, yearText } from '@stplan/model';
import { printedAmount } from '../ledger/annual-amount.ts';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { statementId } from '../statement/statement-id.ts';
import { missingTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/** A recurrent effect goes on: a later year of the plan that does not state it leaves the scheme incomplete. */
export const missingEffect: Identity = (books) =>
  books.ledger.entries.flatMap((entry) => {
    const year = firstMissingYear(books, entry);
    if (year === undefined) return [];
    const last = entry.years.findLast((other) => books.ledger.amount(entry, other) !== undefined);
    const like = last === undefined ? undefined : printedAmount(entry, last, books.cells);
    if (last === undefined || like === undefined) return [];
    return [
      {
        ...named(entry, year),
        title: `Recurrent effect of ${entry.element.name}`,
        lhs: [missingTerm(`${entry.label} in ${yearText({ start: year })}`, like, entry.span)],
        rhs: [like],
        reason: `it is recurrent and stated for ${yearText({ start: last })}, but not for ${yearText({ start: year })}`,
        organisations: entry.organisation === undefined ? [] : [entry.organisation],
        // a table that ends early is told at its first row, not at each of them
        follows: firstOfTable(books, entry, year),
        span: entry.span,
      },
    ];
  });

/** The statement that reports the first year in which an entry's recurrent effect is missing. */
export function missingEffectId(books: Books, entry: Entry): string {
  return statementId(named(entry, firstMissingYear(books, entry) ?? 0));
}

function firstMissingYear(books: Books, entry: Entry): number | undefined {
  // what a table of another element says of years after the plan asks nothing of this one
  const last = books.plan.definition?.period?.value.last.start ?? Number.POSITIVE_INFINITY;
  return books.years.find((year) => year <= last && books.ledger.missing(entry, year));
}

function firstOfTable(books: Books, entry: Entry, year: number): readonly string[] {
  const first = books.ledger.ofElement(entry.element).find((other) => firstMissingYear(books, other) === year);
  return first === undefined || first === entry ? [] : [statementId(named(first, year))];
}

function named(entry: Entry, year: number) {
  return {
    identity: 'effect',
    subject: entry.element.name,
    part: `recurrent ${entry.label}`,
    period: yearPeriod(year),
  } as const;
}
