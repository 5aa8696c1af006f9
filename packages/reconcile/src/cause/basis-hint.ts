import { abs, type Basis, compare, type Exact, minus, plus, type Statement, ZERO } from '@stplan/model';
import { annualAmount } from '../ledger/annual-amount.ts';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { contribution } from '../term/amount.ts';
import { spanKey } from '../term/leaves.ts';
import type { Hint } from './hint.ts';

/**
 * Looks for the commonest slip of all: figures that are new in each year, or accumulated, in a table that says annual,
 * or the other way round. Read on the other basis a row, or all rows that an organisation has in a table, have to close
 * every broken bridge of the organisation, and to leave the others closed.
 */
export function basisHints(books: Books, statements: readonly Statement[]): Hint[] {
  const bridges = Map.groupBy(
    statements.filter(({ identity, difference }) => identity === 'bridge' && difference !== undefined),
    ({ subject }) => subject,
  );
  return [...bridges].flatMap(([subject, all]): Hint[] => {
    if (all.every(({ verdict }) => verdict !== 'unexplained')) return [];
    const rows = books.ledger.ofOrganisation(subject).filter(({ amounts }) => amounts.form === 'series');
    const together = [...Map.groupBy(rows, ({ table }) => table).values()].filter((one) => one.length > 1);
    for (const entries of [...rows.map((row) => [row]), ...together]) {
      const [first] = entries;
      if (first === undefined || first.years.length < 2) continue;
      const readsAs = BASES.find(
        (basis) => basis !== first.basis && all.every((bridge) => closes(books, entries, bridge, basis)),
      );
      if (readsAs !== undefined) return [hintOf(entries, first, readsAs)];
    }
    return [];
  });
}

const BASES: readonly Basis[] = ['incremental', 'accumulated', 'annual'];

const READS_AS: { readonly [B in Basis]: string } = {
  incremental: 'new in the year',
  accumulated: 'a sum of the years',
  annual: 'the whole effect of the year',
};

function hintOf(entries: readonly Entry[], { label, element, table, basis }: Entry, readsAs: Basis): Hint {
  const rows = entries.length === 1 ? `${label} reads` : `${element.name} reads`;
  return {
    words: `${rows} as ${READS_AS[readsAs]}, not as ${basis}`,
    figures: new Set(
      (table?.legs ?? []).flatMap(({ series }) => series.cells.flatMap((cell) => (cell ? [spanKey(cell.span)] : []))),
    ),
  };
}

/** Whether the bridge closes within its tolerance once the rows are read so; a broken one has to change at all. */
function closes(
  books: Books,
  entries: readonly Entry[],
  { period, difference, tolerance, verdict }: Statement,
  readsAs: Basis,
): boolean {
  if (period?.kind !== 'year' || difference === undefined) return false;
  const amount = entries.reduce((sum, entry) => plus(sum, changeOf(books, entry, period.start, readsAs)), ZERO);
  return (amount.n !== 0n || verdict !== 'unexplained') && compare(abs(plus(difference, amount)), tolerance) <= 0;
}

function changeOf(books: Books, entry: Entry, year: number, readsAs: Basis): Exact {
  return minus(amountOf(books, { ...entry, basis: readsAs }, year), amountOf(books, entry, year));
}

function amountOf({ cells }: Books, entry: Entry, year: number): Exact {
  const term = annualAmount(entry, year, cells);
  return (term && contribution(term)?.value) ?? ZERO;
}
