import { abs, compare, type Exact, minus, plus, type Statement, ZERO } from '@stplan/model';
import { printedAmount } from '../ledger/annual-amount.ts';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { contribution } from '../term/amount.ts';

/** A row that would close an organisation's bridges if it were read on another basis than it says. */
export type BasisHint = {
  readonly entry: Entry;
  readonly readsAs: 'new in the year' | 'a sum of the years';
  /** The broken bridges that it closes, by id, the first year first. */
  readonly statements: readonly string[];
};

/**
 * Looks for the commonest slip of all: figures that are new in each year, or accumulated, in a table that says annual.
 * It has to close every broken bridge of the organisation, and to leave the others closed.
 */
export function basisHints(books: Books, statements: readonly Statement[]): BasisHint[] {
  const bridges = Map.groupBy(
    statements.filter(({ identity, difference }) => identity === 'bridge' && difference !== undefined),
    ({ subject }) => subject,
  );
  return [...bridges].flatMap(([subject, all]): BasisHint[] => {
    const broken = all.filter(({ verdict }) => verdict === 'unexplained');
    if (broken.length === 0) return [];
    const annual = books.ledger
      .ofOrganisation(subject)
      .filter(({ basis, amounts }) => basis === 'annual' && amounts.form === 'series');
    for (const readsAs of READINGS) {
      const entry = annual.find(
        (one) => one.years.length > 1 && all.every((bridge) => closes(books, one, bridge, readsAs.change)),
      );
      if (entry !== undefined) return [{ entry, readsAs: readsAs.name, statements: broken.map(({ id }) => id) }];
    }
    return [];
  });
}

const READINGS = [
  { name: 'new in the year', change: earlierYears },
  { name: 'a sum of the years', change: lessYearBefore },
] as const;

/** Whether the bridge closes within its tolerance once the row changes by so much; a broken one has to change at all. */
function closes(
  books: Books,
  entry: Entry,
  { period, difference, tolerance, verdict }: Statement,
  change: (books: Books, entry: Entry, year: number) => Exact,
): boolean {
  if (period?.kind !== 'year' || difference === undefined) return false;
  const amount = change(books, entry, period.start);
  return (amount.n !== 0n || verdict !== 'unexplained') && compare(abs(plus(difference, amount)), tolerance) <= 0;
}

/** What is added when the years before go on. */
function earlierYears(books: Books, entry: Entry, year: number): Exact {
  let total = ZERO;
  for (const other of entry.years) if (other < year) total = plus(total, valueIn(books, entry, other));
  return total;
}

/** What goes when only the growth since the year before counts. */
function lessYearBefore(books: Books, entry: Entry, year: number): Exact {
  return minus(ZERO, valueIn(books, entry, year - 1));
}

function valueIn(books: Books, entry: Entry, year: number): Exact {
  const term = printedAmount(entry, year, books.cells);
  return (term && contribution(term)?.value) ?? ZERO;
}
