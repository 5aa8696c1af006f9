import { type Exact, isZero, minus, monthsAfterStart, ONE, type Term, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Entry, MovementElement } from '../ledger/entry.ts';
import type { HeldRow } from '../ledger/position-book.ts';
import type { Subject } from '../ledger/subject.ts';
import { doNothing, isFund, plannedOf } from '../measure/organisation-figures.ts';
import { positionSum } from '../measure/position-figure.ts';
import { summedFigure } from '../measure/summed-figure.ts';
import { totalOf } from '../term/amount.ts';
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
  const nonRecurrent = nonRecurrentLines(books, name, year).map(opposite);
  const carryOver: Term[] = [];
  const next: Term[] = [...doNothingChange(books, name, year), ...nonRecurrentLines(books, name, year + 1)];
  const steps = new Map<MovementElement, Entry[]>();
  for (const entry of books.ledger.ofOrganisation(name)) {
    if (isFund(entry)) continue;
    const [now, then] = [nonRecurrentPart(books, entry, year), nonRecurrentPart(books, entry, year + 1)];
    if (now !== undefined) nonRecurrent.push(opposite(now));
    if (then !== undefined) next.push(then);
    const list = steps.get(entry.element);
    if (list === undefined) steps.set(entry.element, [entry]);
    else list.push(entry);
  }
  for (const [element, entries] of steps) {
    const step = change(books, element, entries, year);
    if (step !== undefined) (startsWithin(element, year) ? carryOver : next).push(step);
  }
  const label = `planned before fund in ${yearText({ start: year })}`;
  return { planned: renamed(planned, label), nonRecurrent, carryOver, next };
}

/** An entry's part that does not recur; what says nothing about it recurs. */
function nonRecurrentPart(books: Books, entry: Entry, year: number): Term | undefined {
  const { recurrent = ONE } = entry;
  if (recurrent.n === recurrent.d) return undefined;
  return partOf(books, entry, year, minus(ONE, recurrent), 'non-recurrent');
}

function recurrentPart(books: Books, entry: Entry, year: number): Term | undefined {
  const { recurrent = ONE } = entry;
  return isZero(recurrent) ? undefined : partOf(books, entry, year, recurrent, 'recurrent');
}

function partOf(books: Books, entry: Entry, year: number, share: Exact, label: string): Term | undefined {
  const term = books.ledger.amount(entry, year);
  if (term === undefined || share.n === share.d) return term;
  const part = derivedTerm('product', term.label, [term, shareTerm(share, label, entry.span)], { unit: term.unit });
  return grouped(part, entry.group, entry.element.name);
}

/** By how much the recurrent part of an element's entries is larger in the next year than in this one. */
function change(books: Books, element: MovementElement, entries: readonly Entry[], year: number): Term | undefined {
  const terms: Term[] = [];
  for (const entry of entries) {
    const now = recurrentPart(books, entry, year);
    const next = recurrentPart(books, entry, year + 1);
    if (next !== undefined) terms.push(next);
    if (now !== undefined) terms.push(opposite(now));
  }
  const [first] = terms;
  if (first?.group === undefined || totalOf(terms)?.value.n === 0n) return undefined;
  const when = `${yearText({ start: year + 1 })} over ${yearText({ start: year })}`;
  return grouped(sumTerm(`${element.name}, ${when}`, terms), first.group, element.name);
}

/** Whether a scheme starts after the first month of a year, so that the year has only part of its effect. */
function startsWithin(element: MovementElement, year: number): boolean {
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
