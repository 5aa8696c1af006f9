import { type MovementTable, type Period, periodText, sign, type Term } from '@stplan/model';
import { memberPairs } from '../derive/counter-legs.ts';
import type { Books } from '../ledger/books.ts';
import { legEntry } from '../ledger/element-entries.ts';
import type { Entry, MovementElement } from '../ledger/entry.ts';
import type { PrintedTotal } from '../ledger/printed-totals.ts';
import type { Draft } from '../statement/draft.ts';
import { isKnown, isNil } from '../term/amount.ts';
import { placeOf } from '../term/place-of.ts';
import { missingTerm } from '../term/stated-term.ts';
import { doubleCountId } from './double-count.ts';
import type { Identity } from './identity.ts';

/** The printed net, total or gross of a movement is the sum of its legs, of a gross of those that improve a position. */
export const movementTotal: Identity = (books) =>
  books.ledger.elements.flatMap((element) =>
    books.agreeing.totals(element).flatMap((printed) => totalDraft(books, element, printed) ?? []),
  );

/** What a printed total and its legs come to; undefined where the total gives no figure. */
export function totalDraft(
  books: Books,
  element: MovementElement,
  { table, index, total, period }: PrintedTotal,
): Draft | undefined {
  if (total.series.formula !== undefined) return undefined;
  const stated = books.cells.period(total.series, period, `${element.name} ${total.measure}`);
  if (stated === undefined) return undefined;
  const legs = legTerms(books, element, table, period, stated).filter(
    (leg) => total.measure !== 'gross' || (isKnown(leg) && sign(leg.value) > 0),
  );
  const effect = element.kind === 'efficiency' && total.measure === 'net';
  return {
    identity: effect ? 'effect' : 'table',
    subject: element.name,
    part: index === 0 ? total.measure : `${total.measure} ${index + 1}`,
    title: `${element.name}: ${total.measure} and its legs`,
    period,
    lhs: legs,
    rhs: [stated],
    organisations: [...new Set(table.legs.map(({ organisation }) => organisation.name))].sort(),
    span: placeOf(stated) ?? total.labelSpan,
    // A leg that lacks its opposite also lacks in the net.
    follows: effect && period.kind === 'year' ? pairIds(books, element, period.start) : [],
  };
}

function legTerms(books: Books, element: MovementElement, table: MovementTable, period: Period, like: Term): Term[] {
  return entriesIn(books, element, table).flatMap(({ label, span, amounts }): Term[] => {
    if (amounts.form !== 'series') return [];
    const term = books.cells.period(amounts.series, period, label);
    if (term !== undefined) return isNil(term) ? [] : [term];
    const inTable = amounts.series.periods.some((other) => periodText(other) === periodText(period));
    return inTable ? [missingTerm(`${label} in ${periodText(period)}`, like, span)] : [];
  });
}

/** The legs of a table, also of one on a basis that does not enter the books. */
function entriesIn(books: Books, element: MovementElement, table: MovementTable): readonly Entry[] {
  const posted = books.ledger.ofElement(element).filter((entry) => entry.table === table);
  if (posted.length > 0) return posted;
  const head = { element, group: 'efficiency', recurrent: undefined } as const;
  return table.legs.map((leg) => legEntry(head, table, leg, table.basis ?? 'annual', books.members));
}

/** The double-count statements of an element's pairs in a year. */
export function pairIds(books: Books, element: MovementElement, year: number): readonly string[] {
  return memberPairs(books, element).map(({ first, second }) => doubleCountId(element.name, year, first, second));
}
