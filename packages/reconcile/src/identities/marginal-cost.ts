import {
  type CostPart,
  compareDates,
  type Efficiency,
  type MarginalCost,
  startDate,
  type Term,
  yearPeriod,
} from '@stplan/model';
import { memberPairs } from '../derive/counter-legs.ts';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import { countEffects } from '../measure/count-figures.ts';
import type { Draft } from '../statement/draft.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite, renamed } from '../term/renamed.ts';
import { statedTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/**
 * The price of a unit is what goes at once, what goes from a date and what stays; activity avoided at the price is
 * the commissioner's saving, and at the cost that has gone by then the provider's release.
 */
export const marginalCost: Identity = (books) =>
  books.plan.elements.efficiency.flatMap((element) =>
    element.marginalCosts.flatMap((cost) => [
      ...price(books, element, cost),
      ...yearsWithActivity(books, element, cost).flatMap(({ year, avoided }) => [
        ...savingAtPrice(books, element, cost, year, avoided),
        ...costReleased(books, element, cost, year, avoided),
      ]),
    ]),
  );

/** One term a figure, so that a wrong price is known again where spells are multiplied by it. */
function partTerm(books: Books, { part, figure }: CostPart): Term {
  const term = statedTerm(figure, part === 'price' ? 'price of one' : `${part} cost of one`);
  return books.remember(`cost of one at ${figure.span.file} ${figure.span.start}`, () => term) ?? term;
}

function partsNamed({ parts }: MarginalCost, names: readonly CostPart['part'][]): readonly CostPart[] {
  return parts.filter(({ part }) => names.includes(part));
}

function price(books: Books, element: Efficiency, cost: MarginalCost): Draft[] {
  const [stated] = partsNamed(cost, ['price']);
  const parts = partsNamed(cost, ['variable', 'semi-fixed', 'fixed']);
  if (stated === undefined || !parts.some(({ part }) => part === 'fixed')) return [];
  return [
    {
      identity: 'table',
      subject: element.name,
      part: `price of ${cost.line.name}`,
      title: `${element.name}: price of ${cost.line.name} and its parts`,
      period: undefined,
      lhs: parts.map((part) => partTerm(books, part)),
      rhs: [renamed(partTerm(books, stated), `price of ${cost.line.name}`)],
      organisations: [],
      span: stated.figure.span,
    },
  ];
}

type Avoided = { readonly year: number; readonly avoided: Term };

function yearsWithActivity(books: Books, element: Efficiency, cost: MarginalCost): Avoided[] {
  const tables = element.counts.filter(({ line }) => line.name === cost.line.name).map((table) => ({ element, table }));
  return books.allYears.flatMap((year): Avoided[] => {
    const terms = countEffects(books, tables, year).map(({ term }) => opposite(term));
    return terms.length === 0
      ? []
      : [{ year, avoided: sumTerm(`${cost.line.name} avoided`, terms, { unit: (terms[0] as Term).unit }) }];
  });
}

/** The commissioners' legs with the provider, if the scheme has one provider that loses income. */
function savingAtPrice(books: Books, element: Efficiency, cost: MarginalCost, year: number, avoided: Term): Draft[] {
  const [stated] = partsNamed(cost, ['price']);
  const legs = memberPairs(books, element).flatMap(({ firstLegs, secondLegs }) => [...firstLegs, ...secondLegs]);
  const savings = amounts(
    books,
    legs.filter(({ line }) => line === 'cost'),
    year,
  );
  if (stated === undefined || savings.length === 0) return [];
  return [
    draft(
      element,
      year,
      'price',
      `${cost.line.name} avoided at the price`,
      [atRate(books, avoided, [stated])],
      savings,
    ),
  ];
}

function costReleased(books: Books, element: Efficiency, cost: MarginalCost, year: number, avoided: Term): Draft[] {
  const gone = partsNamed(cost, ['variable', 'semi-fixed']).filter(
    ({ part, from }) =>
      part === 'variable' || from === undefined || compareDates(from, startDate(yearPeriod(year))) <= 0,
  );
  const losers = new Set(
    memberPairs(books, element).flatMap(({ first, second, firstLegs, secondLegs }) => [
      ...(firstLegs.some(({ line }) => line === 'income') ? [first] : []),
      ...(secondLegs.some(({ line }) => line === 'income') ? [second] : []),
    ]),
  );
  const own = books.ledger
    .ofElement(element)
    .filter(
      ({ organisation, line, other }) => line === 'cost' && other.kind !== 'member' && losers.has(organisation ?? ''),
    );
  const released = amounts(books, own, year);
  if (gone.length === 0 || released.length === 0) return [];
  return [
    draft(
      element,
      year,
      'cost released',
      `cost of ${cost.line.name} that goes`,
      [atRate(books, avoided, gone)],
      released,
    ),
  ];
}

function atRate(books: Books, avoided: Term, parts: readonly CostPart[]): Term {
  const terms = parts.map((part) => partTerm(books, part));
  const rate = terms.length === 1 ? (terms[0] as Term) : sumTerm('cost of one', terms);
  return derivedTerm('product', `${avoided.label} × ${rate.label}`, [avoided, rate]);
}

function amounts(books: Books, entries: readonly Entry[], year: number): Term[] {
  return entries.flatMap((entry) => books.ledger.amount(entry, year) ?? []);
}

function draft(
  element: Efficiency,
  year: number,
  part: string,
  title: string,
  lhs: readonly Term[],
  rhs: readonly Term[],
): Draft {
  return {
    identity: 'effect',
    subject: element.name,
    part,
    title: `${element.name}: ${title}`,
    period: yearPeriod(year),
    lhs,
    rhs,
    organisations: [
      ...new Set(element.effects.flatMap(({ legs }) => legs.map(({ organisation }) => organisation.name))),
    ].sort(),
    span: placeOf(rhs[0] as Term) ?? element.nameSpan,
  };
}
