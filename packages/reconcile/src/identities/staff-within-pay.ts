import { type CountSeries, POUNDS, type Term, yearPeriod } from '@stplan/model';
import { rateOf } from '../derive/post-cost.ts';
import type { Books } from '../ledger/books.ts';
import { countFigure, countYears } from '../measure/count-figures.ts';
import { lineTerms } from '../measure/line-terms.ts';
import type { Draft } from '../statement/draft.ts';
import { derivedTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';

/**
 * The staff that an organisation lists, at their average cost, are paid out of its pay lines. Both are before every
 * scheme, so that staff are counted as they do nothing, or as they stand at the beginning of their table.
 */
export function stayWithinPay(books: Books): Draft[] {
  const staff = books.counts.series.filter(({ kind, totals }) => kind === 'workforce' && totals === undefined);
  const organisations = [...new Set(staff.flatMap(({ subject }) => subject?.name ?? []))];
  return organisations.flatMap((organisation) => {
    const pay = books.positions
      .rows({ kind: 'organisation', name: organisation }, 'cost')
      .filter(({ row }) => row.spend === 'pay');
    const own = staff.filter(({ subject }) => subject?.name === organisation);
    return books.years.flatMap((year): Draft[] => {
      const costs = own.flatMap((series) => costOf(books, series, year) ?? []);
      const lines = lineTerms(books, pay, year);
      const [first] = lines ?? [];
      if (costs.length === 0 || lines === undefined || first === undefined) return [];
      return [
        {
          identity: 'workforce',
          subject: organisation,
          part: 'pay lines',
          title: `${organisation}: staff at their average cost and the pay lines`,
          period: yearPeriod(year),
          lhs: costs,
          rhs: lines,
          test: 'at most',
          organisations: [organisation],
          span: placeOf(first) ?? books.place,
        },
      ];
    });
  });
}

function costOf(books: Books, series: CountSeries, year: number): Term | undefined {
  const rate = rateOf(books, series);
  const staff = staffBeforeSchemes(books, series, year);
  if (rate === undefined || staff === undefined) return undefined;
  return derivedTerm('product', `${staff.label} × ${rate.low.label}`, [staff, rate.low], { unit: POUNDS });
}

function staffBeforeSchemes(books: Books, { name, rows }: CountSeries, year: number): Term | undefined {
  const own = countFigure(books, rows, 'do nothing', year, `${name} do nothing`);
  if (own !== undefined || year !== countYears(rows)[0]) return own;
  return countFigure(books, rows, 'opening', year, `${name} opening`);
}
