import { compareDates, startDate, type Term, type Transfer, yearPeriod, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Draft } from '../statement/draft.ts';
import { placeOf } from '../term/place-of.ts';
import { renamed } from '../term/renamed.ts';
import type { Identity } from './identity.ts';

/** A transfer is one amount with two ends, so its legs cancel each year; and what is repaid comes back in full. */
export const transfers: Identity = (books) =>
  books.plan.elements.transfer.flatMap((transfer) => [...yearly(books, transfer), ...repaid(books, transfer)]);

function yearly(books: Books, transfer: Transfer): Draft[] {
  const entries = books.ledger.ofElement(transfer);
  // An end outside the plan has no leg here that could cancel.
  if (endsOutside(transfer) || entries.some(({ other }) => other.kind === 'outside')) return [];
  const years = [...new Set(entries.flatMap(({ years }) => years))].sort((a, b) => a - b);
  return years.flatMap((year): Draft[] => {
    const legs = entries.flatMap((entry) => books.ledger.amount(entry, year) ?? []);
    return legs.length === 0
      ? []
      : [draft(transfer, year, legs, `${transfer.name}: its two ends in ${yearText({ start: year })}`)];
  });
}

function endsOutside({ ends }: Transfer): boolean {
  return ends !== undefined && (ends.value.payer === undefined || ends.value.payee === undefined);
}

/** Payments and repayments of the one amount, over its years. */
function repaid(books: Books, transfer: Transfer): Draft[] {
  const { repaid: date, amount } = transfer;
  const entry = books.ledger.ofElement(transfer)[0];
  if (date === undefined || amount === undefined || entry === undefined) return [];
  const years = entry.years;
  const last = years.at(-1);
  // A repayment after the last year of the plan is still to come.
  if (last === undefined || compareDates(date.value, startDate(yearPeriod(last + 1))) >= 0) return [];
  const legs = years.flatMap((year) => {
    const term = books.ledger.amount(entry, year);
    return term === undefined ? [] : [renamed(term, `${term.label} in ${yearText({ start: year })}`)];
  });
  return legs.length === 0 ? [] : [draft(transfer, undefined, legs, `${transfer.name}: paid and repaid`)];
}

function draft(transfer: Transfer, year: number | undefined, legs: readonly Term[], title: string): Draft {
  const { ends, effects, name, nameSpan } = transfer;
  const organisations = [
    ends?.value.payer?.name,
    ends?.value.payee?.name,
    ...effects.flatMap(({ legs: rows }) => rows.map(({ organisation }) => organisation.name)),
  ];
  return {
    identity: 'transfers',
    subject: name,
    title,
    period: year === undefined ? undefined : yearPeriod(year),
    lhs: legs,
    rhs: [],
    organisations: [...new Set(organisations.filter((one) => one !== undefined))].sort(),
    span: placeOf(legs[0] as Term) ?? nameSpan,
  };
}
