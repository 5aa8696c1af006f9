import { type Exact, isZero, monthsAfterStart, sign, type Term, yearPeriod, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Draft } from '../statement/draft.ts';
import { isKnown } from '../term/amount.ts';
import { derivedTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { renamed } from '../term/renamed.ts';
import { exactTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/**
 * A recurrent saving that starts within a year has at most the months that are left of it: its next year's effect
 * times the months over twelve. Before its start it has none. A cap, not an error: ramps and seasons exist.
 */
export const partYearEffect: Identity = (books) =>
  books.ledger.entries.flatMap((entry) => entry.years.flatMap((year) => draftOf(books, entry, year) ?? []));

function draftOf(books: Books, entry: Entry, year: number): Draft | undefined {
  const { element } = entry;
  if (element.kind !== 'efficiency' || element.starts === undefined) return undefined;
  if (element.recurrent !== undefined && isZero(element.recurrent.value)) return undefined;
  const months = monthsAfterStart(element.starts.value, { start: year });
  const stated = months < 12 ? books.ledger.amount(entry, year) : undefined;
  if (stated === undefined || !isKnown(stated) || sign(stated.value) * stated.sign <= 0) return undefined;
  const cap = capOf(books, entry, year, months, element.starts.span);
  if (cap === undefined) return undefined;
  const when = yearText({ start: year });
  return {
    identity: 'part-year effect',
    subject: element.name,
    part: entry.label.slice(element.name.length + 2),
    title: `${entry.label}: part-year effect`,
    period: yearPeriod(year),
    lhs: [cap],
    rhs: [stated],
    test: 'cap',
    reason:
      months === 0
        ? `it starts after ${when}`
        : `it starts with ${months === 1 ? 'one month' : `${months} months`} of ${when} to go`,
    organisations: entry.organisation === undefined ? [] : [entry.organisation],
    span: placeOf(stated) ?? entry.span,
  };
}

function capOf(books: Books, entry: Entry, year: number, months: number, span: Entry['span']): Term | undefined {
  const full = books.ledger.amount(entry, year + 1);
  const part: Exact = { n: BigInt(months), d: 12n };
  if (full === undefined) return months === 0 ? exactZero(books, entry, year) : undefined;
  const label = `${months} of 12 months`;
  return derivedTerm(
    'product',
    'full-year effect for the months that are left',
    [renamed(full, `${entry.label} in ${yearText({ start: year + 1 })}`), exactTerm(part, label, span)],
    { unit: full.unit },
  );
}

/** A saving that stops before it starts has no later year to take a cap from. */
function exactZero(books: Books, entry: Entry, year: number): Term | undefined {
  const stated = books.ledger.amount(entry, year);
  return (
    stated && {
      ...exactTerm({ n: 0n, d: 1n }, 'before its start', entry.span, stated.unit),
      scale: stated.scale,
      printedDigits: stated.printedDigits,
    }
  );
}
