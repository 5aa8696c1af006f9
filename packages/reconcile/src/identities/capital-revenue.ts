import { type Capital, compareDates, isMoney, type Leg, startDate, type Term, yearPeriod } from '@stplan/model';
import { capitalSum } from '../derive/capital-sum.ts';
import type { Books } from '../ledger/books.ts';
import { headerYears } from '../ledger/year-cells.ts';
import type { Draft } from '../statement/draft.ts';
import { derivedTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite, renamed } from '../term/renamed.ts';
import { asInput, exactTerm, shareTerm } from '../term/stated-term.ts';
import { ownerOf } from './capital.ts';
import type { Identity } from './identity.ts';

/**
 * What an asset costs in its first full year: its value over its life, and the capital charge on its value. Cost, life
 * and rate are taken as exact, so that the printed consequence alone gives the tolerance. A row titled with
 * “depreciation” or “charge” is compared with that part, otherwise all cost rows with both.
 */
export const capitalRevenue: Identity = (books) =>
  books.plan.elements.capital.flatMap((scheme) => {
    const year = firstFullYear(books, scheme);
    const parts = partsOf(books, scheme);
    if (year === undefined || parts === undefined) return [];
    const legs = scheme.revenue.flatMap(({ legs }) => legs).filter(({ line }) => line === 'cost');
    const titled = TITLES.flatMap(({ part, words }): Compared[] => {
      const rows = legs.filter(({ title }) => words.test(title ?? ''));
      const expected = parts[part];
      return rows.length === 0 || expected === undefined ? [] : [{ part, expected: [expected], rows }];
    });
    if (titled.length > 0) return titled.flatMap((compared) => draftOf(books, scheme, year, compared) ?? []);
    const { depreciation, charge } = parts;
    if (depreciation === undefined || charge === undefined) return [];
    const both: Compared = { part: 'revenue', expected: [depreciation, charge], rows: legs };
    return draftOf(books, scheme, year, both) ?? [];
  });

const TITLES = [
  { part: 'depreciation', words: /depreciation/i },
  { part: 'charge', words: /charge|dividend/i },
] as const;

type Parts = { readonly depreciation: Term | undefined; readonly charge: Term | undefined };
type Compared = { readonly part: string; readonly expected: readonly Term[]; readonly rows: readonly Leg[] };

function firstFullYear({ years }: Books, { inUse, revenue }: Capital): number | undefined {
  if (inUse === undefined) return undefined;
  const stated = revenue.flatMap(({ legs }) => legs.flatMap(({ series }) => headerYears(series.periods)));
  return [...new Set([...stated, ...years])]
    .sort((a, b) => a - b)
    .find((year) => stated.includes(year) && compareDates(inUse.value, startDate(yearPeriod(year))) <= 0);
}

function partsOf(books: Books, scheme: Capital): Parts | undefined {
  const cost = capitalSum(books, scheme, 'uses', undefined);
  if (cost === undefined || !isMoney(cost.unit)) return undefined;
  const value = asInput(renamed(cost, `cost of ${scheme.name}`));
  const { life, charge } = scheme;
  return {
    depreciation:
      life &&
      derivedTerm(
        'quotient',
        `depreciation of ${scheme.name}`,
        [value, exactTerm(life.value.value, 'life in years', life.span)],
        { unit: cost.unit },
      ),
    charge:
      charge &&
      derivedTerm(
        'product',
        `capital charge on ${scheme.name}`,
        [value, shareTerm(charge.value, 'charge', charge.span)],
        { unit: cost.unit },
      ),
  };
}

function draftOf(books: Books, scheme: Capital, year: number, { part, expected, rows }: Compared): Draft[] | undefined {
  const stated = rows.flatMap(({ series, organisation, title }) => {
    const label = `${scheme.name}, ${organisation.name} cost${title === undefined ? '' : ` “${title}”`}`;
    const term = books.cells.year(series, year, label);
    // The table shows what it does to a position; here the cost itself is compared.
    return term === undefined ? [] : [opposite(term)];
  });
  const [first] = stated;
  if (first === undefined) return undefined;
  return [
    {
      identity: 'capital',
      subject: scheme.name,
      part,
      title: `${scheme.name}: ${part === 'revenue' ? 'depreciation and capital charge' : part} in the first full year`,
      period: yearPeriod(year),
      lhs: expected,
      rhs: stated,
      organisations: ownerOf(scheme),
      span: placeOf(first) ?? scheme.nameSpan,
    },
  ];
}
