import { type Capital, type Period, periodText, type Series, type Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { isNil } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { renamed } from '../term/renamed.ts';

/** The rows of a capital scheme's uses or sources in a period, without printed totals; of all periods when none is named. */
export function capitalTerms(
  books: Books,
  capital: Capital,
  side: 'uses' | 'sources',
  period: Period | undefined,
): Term[] {
  const rows: readonly { readonly label: string; readonly series: Series }[] =
    side === 'uses'
      ? (capital.uses?.rows ?? []).map(({ title, series }) => ({ label: title, series }))
      : (capital.sources?.rows ?? []).map(({ sourceKind, title, series }) => ({ label: title ?? sourceKind, series }));
  return rows
    .flatMap(({ label, series }) => {
      if (period !== undefined) return books.cells.period(series, period, `${capital.name}, ${label}`) ?? [];
      return series.periods.flatMap(
        (own, column) => books.cells.at(series, column, `${capital.name}, ${label} in ${periodText(own)}`) ?? [],
      );
    })
    .filter((term) => !isNil(term));
}

export function capitalSum(
  books: Books,
  capital: Capital,
  side: 'uses' | 'sources',
  period: Period | undefined,
): Term | undefined {
  const when = period === undefined ? '' : ` ${periodText(period)}`;
  return books.remember(`${side} ${capital.name}${when}`, () => {
    const terms = capitalTerms(books, capital, side, period);
    const [only] = terms;
    if (only === undefined) return undefined;
    return terms.length === 1 ? renamed(only, `${capital.name} ${side}`) : sumTerm(`${capital.name} ${side}`, terms);
  });
}
