import { type Basis, type MovementTable, yearPeriod } from '@stplan/model';
import { annualAmount } from '../ledger/annual-amount.ts';
import type { Books } from '../ledger/books.ts';
import { countedBasis, legEntry } from '../ledger/element-entries.ts';
import type { Entry, MovementElement } from '../ledger/entry.ts';
import { tablesOf } from '../ledger/printed-totals.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { renamed } from '../term/renamed.ts';
import type { Identity } from './identity.ts';

/**
 * Where an element states its legs on two bases, they say the same: increments add up to the annual effect, and an
 * accumulated series grows by it.
 */
export const basis: Identity = (books) =>
  books.ledger.elements.flatMap((element) => {
    const tables = tablesOf(element);
    const counted = countedBasis(tables);
    return tables
      .filter((table) => (table.basis ?? 'annual') !== counted)
      .flatMap((table) => viewDrafts(books, element, table, table.basis ?? 'annual'));
  });

function viewDrafts(books: Books, element: MovementElement, table: MovementTable, own: Basis): Draft[] {
  return table.legs.flatMap((leg) => {
    const recurrent = 'recurrent' in element ? element.recurrent?.value : undefined;
    const view = legEntry({ element, group: 'efficiency', recurrent }, table, leg, own, books.members);
    const twin = books.ledger.ofElement(element).find((entry) => entry.label === view.label && entry.basis !== own);
    return twin === undefined ? [] : view.years.flatMap((year) => draftOf(books, view, twin, year) ?? []);
  });
}

/** How the figures of a basis are read as what a year has. */
const READ_AS: Readonly<Record<Basis, string>> = {
  annual: 'annual',
  incremental: 'incremental figures added up',
  accumulated: 'growth of the accumulated figure',
};

function draftOf(books: Books, view: Entry, twin: Entry, year: number): Draft | undefined {
  const converted = annualAmount(view, year, books.cells);
  const annual = annualAmount(twin, year, books.cells);
  if (converted === undefined || annual === undefined) return undefined;
  return {
    identity: 'basis',
    subject: view.element.name,
    part: `${view.basis} ${view.label}`,
    title: `${view.label}: ${view.basis} and ${twin.basis} figures`,
    period: yearPeriod(year),
    lhs: [renamed(converted, `${view.label}, ${READ_AS[view.basis]}`)],
    rhs: [renamed(annual, `${twin.label}, ${READ_AS[twin.basis]}`)],
    organisations: view.organisation === undefined ? [] : [view.organisation],
    span: placeOf(annual) ?? view.span,
  };
}
