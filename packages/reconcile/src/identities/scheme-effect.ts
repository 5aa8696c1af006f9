import {
  abs,
  compare,
  type Efficiency,
  monthsAfterStart,
  type StatedAmount,
  type Term,
  yearPeriod,
  yearText,
} from '@stplan/model';
import { elementYears } from '../derive/scheme-bases.ts';
import { schemeNet } from '../derive/scheme-net.ts';
import type { Books } from '../ledger/books.ts';
import type { MovementElement } from '../ledger/entry.ts';
import type { Draft, Test } from '../statement/draft.ts';
import { isKnown } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite, renamed } from '../term/renamed.ts';
import { statedTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';
import { pairIds } from './movement-total.ts';

/**
 * The stated full-year effect against the largest year that runs for twelve months; and the short form against the
 * legs, where a scheme, investment or fund has both.
 */
export const schemeEffect: Identity = (books) => [
  ...books.plan.elements.efficiency.flatMap((element) => fullYear(books, element)),
  ...shortForms(books).flatMap((stated) => shortForm(books, stated)),
];

function fullYear(books: Books, element: Efficiency): Draft[] {
  const { fullYearEffect, starts } = element;
  if (fullYearEffect === undefined) return [];
  const stated = statedTerm(fullYearEffect.value, `${element.name} full-year effect`);
  let largest: { readonly year: number; readonly net: Term } | undefined;
  for (const year of elementYears(books, element)) {
    if (starts !== undefined && monthsAfterStart(starts.value, { start: year }) < 12) continue;
    const net = schemeNet(books, element, year);
    if (net === undefined || !isKnown(net)) continue;
    if (largest === undefined || !isKnown(largest.net) || compare(abs(net.value), abs(largest.net.value)) > 0)
      largest = { year, net };
  }
  if (largest === undefined || !isKnown(largest.net)) return [];
  const { year, net } = largest;
  return [
    {
      identity: 'effect',
      subject: element.name,
      part: 'full-year effect',
      title: `${element.name}: full-year effect and the largest full year`,
      period: yearPeriod(year),
      lhs: [renamed(net, `${element.name} in ${yearText({ start: year })}`)],
      rhs: [stated],
      test: testOf(net, stated),
      organisations: organisationsOf(books, element),
      span: fullYearEffect.value.span,
      follows: pairIds(books, element, year),
    },
  ];
}

/** More than the full-year effect exceeds it, less never reaches it; either is worth knowing, equality is exact. */
function testOf(net: Term, stated: Term): Test {
  if (!isKnown(net) || !isKnown(stated)) return 'equal';
  const side = compare(net.value, stated.value);
  return side === 0 ? 'equal' : side > 0 ? 'at most' : 'at least';
}

type Stated = {
  readonly element: MovementElement;
  readonly amounts: readonly StatedAmount[];
  readonly word: 'saves' | 'costs' | 'receives';
};

function shortForms({ plan }: Books): readonly Stated[] {
  const { efficiency, investment, funding } = plan.elements;
  return [
    ...efficiency.map((element): Stated => ({ element, amounts: element.saves, word: 'saves' })),
    ...investment.map((element): Stated => ({ element, amounts: element.costs, word: 'costs' })),
    ...funding.map((element): Stated => ({ element, amounts: element.receives, word: 'receives' })),
  ];
}

function shortForm(books: Books, { element, amounts, word }: Stated): Draft[] {
  return amounts.flatMap(({ figure, period }): Draft[] => {
    if (period.kind !== 'year') return [];
    const legs = books.ledger.ofElement(element).flatMap((entry) => {
      const term = entry.amounts.form === 'series' ? books.ledger.amount(entry, period.start) : undefined;
      // What an investment costs lowers the position.
      return term === undefined ? [] : [word === 'costs' ? opposite(term) : term];
    });
    if (legs.length === 0) return [];
    const stated = statedTerm(figure, `${element.name} ${word}`);
    return [
      {
        identity: 'effect',
        subject: element.name,
        part: word,
        title: `${element.name}: what it ${word} and its legs`,
        period,
        lhs: [sumTerm(`${element.name} net`, legs)],
        rhs: [stated],
        organisations: organisationsOf(books, element),
        span: placeOf(stated) ?? element.nameSpan,
        follows: pairIds(books, element, period.start),
      },
    ];
  });
}

function organisationsOf(books: Books, element: MovementElement): readonly string[] {
  return [...new Set(books.ledger.ofElement(element).flatMap(({ organisation }) => organisation ?? []))].sort();
}
