import { type Exact, isZero, minus, monthsAfterStart, ONE, type Term, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import type { HeldRow } from '../ledger/position-book.ts';
import type { Subject } from '../ledger/subject.ts';
import { doNothing, isFund, plannedOf } from '../measure/organisation-figures.ts';
import { positionSum } from '../measure/position-figure.ts';
import { summedFigure } from '../measure/summed-figure.ts';
import { isNil } from '../term/amount.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { grouped, opposite, renamed } from '../term/renamed.ts';
import { shareTerm } from '../term/stated-term.ts';

/** An organisation's walk from one year's planned position to the next, both before the fund. */
export type UnderlyingWalk = {
  readonly planned: Term;
  /** Non-recurrent effects and lines of the year, which are taken out. */
  readonly nonRecurrent: readonly Term[];
  /** What part-year schemes add when they run for a whole year. */
  readonly carryOver: readonly Term[];
  /** Change in do nothing and new effects of the next year. */
  readonly next: readonly Term[];
};

/** The position that an organisation leaves a year with: planned before fund, without what does not recur, with full-year effects. */
export function exitUnderlying(books: Books, subject: Subject, year: number): Term | undefined {
  if (subject.kind !== 'organisation') {
    return summedFigure(books, subject, 'exit underlying', year, (_, name) =>
      exitUnderlying(books, { kind: 'organisation', name }, year),
    );
  }
  return books.remember(`exit underlying ${subject.name} ${year}`, () => {
    const walk = underlyingWalk(books, subject.name, year);
    if (walk === undefined) return undefined;
    return sumTerm(`${subject.name} exit underlying position`, [walk.planned, ...walk.nonRecurrent, ...walk.carryOver]);
  });
}

/** Undefined where the year has no planned position. */
export function underlyingWalk(books: Books, name: string, year: number): UnderlyingWalk | undefined {
  const planned = plannedOf(books, name, year, 'before fund');
  if (planned === undefined) return undefined;
  const entries = books.ledger.ofOrganisation(name).filter((entry) => !isFund(entry));
  const lines = nonRecurrentLines(books, name, year);
  return {
    planned: renamed(planned, `planned before fund in ${yearText({ start: year })}`),
    nonRecurrent: [
      ...lines.map(opposite),
      ...entries.flatMap((entry) => nonRecurrentPart(books, entry, year) ?? []).map(opposite),
    ],
    carryOver: entries
      .filter((entry) => startsWithin(entry, year))
      .flatMap((entry) => change(books, entry, year) ?? []),
    next: [
      ...doNothingChange(books, name, year),
      ...entries.filter((entry) => !startsWithin(entry, year)).flatMap((entry) => change(books, entry, year) ?? []),
      ...entries.flatMap((entry) => nonRecurrentPart(books, entry, year + 1) ?? []),
      ...nonRecurrentLines(books, name, year + 1),
    ],
  };
}

/** The share of an entry that does not recur. Transfers and adjustments do not; what says nothing does. */
function temporary({ recurrent }: Entry): Exact {
  return minus(ONE, recurrent ?? ONE);
}

function nonRecurrentPart(books: Books, entry: Entry, year: number): Term | undefined {
  const share = temporary(entry);
  const term = isZero(share) ? undefined : books.ledger.amount(entry, year);
  if (term === undefined || share.n === share.d) return term;
  const part = shareTerm(share, 'non-recurrent', entry.span);
  return grouped(
    derivedTerm('product', term.label, [term, part], { unit: term.unit }),
    entry.group,
    entry.element.name,
  );
}

function recurrentPart(books: Books, entry: Entry, year: number): Term | undefined {
  const share = entry.recurrent ?? ONE;
  const term = isZero(share) ? undefined : books.ledger.amount(entry, year);
  if (term === undefined || share.n === share.d) return term;
  const part = shareTerm(share, 'recurrent', entry.span);
  return grouped(
    derivedTerm('product', term.label, [term, part], { unit: term.unit }),
    entry.group,
    entry.element.name,
  );
}

/** By how much the recurrent part of an entry is larger in the next year. */
function change(books: Books, entry: Entry, year: number): Term | undefined {
  const now = recurrentPart(books, entry, year);
  const next = recurrentPart(books, entry, year + 1);
  if (now === undefined) return next;
  const less = opposite(renamed(now, `${entry.label} in ${yearText({ start: year })}`));
  const terms =
    next === undefined ? [less] : [renamed(next, `${entry.label} in ${yearText({ start: year + 1 })}`), less];
  const term = sumTerm(`${entry.label}, change`, terms);
  return isNil(term) || term.value?.n === 0n ? undefined : grouped(term, entry.group, entry.element.name);
}

/** Whether a scheme starts after the first month of a year, so that the year has only part of its effect. */
function startsWithin({ element }: Entry, year: number): boolean {
  const starts = 'starts' in element ? element.starts : undefined;
  const months = starts === undefined ? 0 : monthsAfterStart(starts.value, { start: year });
  return months > 0 && months < 12;
}

function nonRecurrentLines(books: Books, name: string, year: number): Term[] {
  const subject = { kind: 'organisation', name } as const;
  const chosen = ({ row }: HeldRow) => row.nonRecurrent;
  const income = positionSum(books, subject, 'income', year, chosen);
  const cost = positionSum(books, subject, 'cost', year, chosen);
  return [...(income === undefined ? [] : [income]), ...(cost === undefined ? [] : [opposite(cost)])];
}

function doNothingChange(books: Books, name: string, year: number): Term[] {
  const recurrent = (start: number): Term | undefined => {
    const term = doNothing(books, name, start);
    const lines = nonRecurrentLines(books, name, start);
    return (
      term && (lines.length === 0 ? term : sumTerm(`${name} recurrent do nothing`, [term, ...lines.map(opposite)]))
    );
  };
  const [now, next] = [recurrent(year), recurrent(year + 1)];
  if (now === undefined || next === undefined) return [];
  return [grouped(sumTerm(`${name} change in do nothing`, [next, opposite(now)]), 'do nothing')];
}
