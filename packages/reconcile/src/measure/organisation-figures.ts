import type { FundBasis, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Subject } from '../ledger/subject.ts';
import { sumTerm } from '../term/derived-term.ts';
import { opposite, renamed } from '../term/renamed.ts';
import { positionFigure, positionSum } from './position-figure.ts';

/** Before every scheme: as stated, or else income less cost. */
export function doNothing(books: Books, name: string, year: number): Term | undefined {
  return books.remember(`do nothing ${name} ${year}`, () => {
    const subject: Subject = { kind: 'organisation', name };
    return positionFigure(books, subject, 'do nothing', year) ?? incomeLessCost(books, subject, year);
  });
}

export function incomeLessCost(books: Books, subject: Subject, year: number): Term | undefined {
  const income = positionSum(books, subject, 'income', year);
  const cost = positionSum(books, subject, 'cost', year);
  if (income === undefined || cost === undefined) return undefined;
  return sumTerm(`${subject.name} do nothing`, [renamed(income, 'income'), opposite(renamed(cost, 'cost'))]);
}

/** The amounts of some of an organisation's entries in a year, in their own signs. */
export function entryTerms(books: Books, name: string, year: number, chosen: (entry: Entry) => boolean): Term[] {
  const terms: Term[] = [];
  for (const entry of books.ledger.ofOrganisation(name)) {
    if (!chosen(entry)) continue;
    const term = books.ledger.amount(entry, year);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

/** The sum of some entries under a label; undefined when nothing moves. */
export function entrySum(
  books: Books,
  name: string,
  year: number,
  label: string,
  chosen: (entry: Entry) => boolean,
): Term | undefined {
  return books.remember(`${label} ${name} ${year}`, () => {
    const terms = entryTerms(books, name, year, chosen);
    return terms.length === 0 ? undefined : sumTerm(`${name} ${label}`, terms);
  });
}

/** Whether an entry is income from the Sustainability and Transformation Fund, which control totals count apart. */
export function isFund({ element }: Entry): boolean {
  return element.kind === 'funding' && element.fundingKind?.value === 'sustainability fund';
}

export function fundOf(books: Books, name: string, year: number): Term | undefined {
  return entrySum(books, name, year, 'fund', isFund);
}

/** The planned position on a fund basis: as stated on it, or converted from the other by the fund. */
export function plannedOf(books: Books, name: string, year: number, basis: FundBasis): Term | undefined {
  return books.remember(`planned ${basis} ${name} ${year}`, () => {
    const subject: Subject = { kind: 'organisation', name };
    const including =
      positionFigure(books, subject, 'planned', year, { fund: 'unsaid' }) ??
      positionFigure(books, subject, 'planned', year, { fund: 'including fund' });
    const before = positionFigure(books, subject, 'planned', year, { fund: 'before fund' });
    const [wanted, other] = basis === 'including fund' ? [including, before] : [before, including];
    if (wanted !== undefined || other === undefined) return wanted;
    const fund = fundOf(books, name, year);
    const label = `${name} planned ${basis}`;
    if (fund === undefined) return renamed(other, label);
    return sumTerm(label, [other, basis === 'including fund' ? fund : opposite(fund)]);
  });
}

/** The control total on each basis that the position states. */
export type ControlTotals = {
  readonly including: Term | undefined;
  readonly before: Term | undefined;
  /** Stated without a basis although the fund is planned. */
  readonly unclear: Term | undefined;
};

export function controlTotalsOf(books: Books, name: string, year: number): ControlTotals {
  const subject: Subject = { kind: 'organisation', name };
  const including = positionFigure(books, subject, 'control total', year, { fund: 'including fund' });
  const before = positionFigure(books, subject, 'control total', year, { fund: 'before fund' });
  const unsaid = positionFigure(books, subject, 'control total', year, { fund: 'unsaid' });
  if (unsaid === undefined) return { including, before, unclear: undefined };
  // Without any fund the two bases are one.
  if (fundOf(books, name, year) === undefined) {
    return { including: including ?? unsaid, before: before ?? unsaid, unclear: undefined };
  }
  return { including, before, unclear: including === undefined && before === undefined ? unsaid : undefined };
}
