import { formatMoney, type Term, yearPeriod } from '@stplan/model';
import { type MemberPair, memberPairs, unsplitLeg } from '../derive/counter-legs.ts';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Draft } from '../statement/draft.ts';
import { statementId } from '../statement/statement-id.ts';
import { isKnown } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { missingTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

/**
 * What one member saves on another is what the other loses: the legs between two members of the footprint cancel. A
 * leg without its opposite claims money that nobody has; an opposite row that is not split into income and cost
 * leaves it open.
 */
export const doubleCount: Identity = (books) =>
  books.ledger.elements
    .filter(({ kind }) => kind !== 'transfer')
    .flatMap((element) =>
      memberPairs(books, element).flatMap((pair) => {
        const years = [...new Set([...pair.firstLegs, ...pair.secondLegs].flatMap(({ years }) => years))].sort(
          (a, b) => a - b,
        );
        return years.flatMap((year) => draftOf(books, pair, year) ?? []);
      }),
    );

export function doubleCountId(element: string, year: number, a: string, b: string): string {
  return statementId(named(element, year, a, b));
}

function named(element: string, year: number, a: string, b: string) {
  const part = a < b ? `${a} and ${b}` : `${b} and ${a}`;
  return { identity: 'double count', subject: element, period: yearPeriod(year), part } as const;
}

function draftOf(
  books: Books,
  { element, first, second, firstLegs, secondLegs }: MemberPair,
  year: number,
): Draft | undefined {
  const amounts = (entries: readonly Entry[]): Term[] =>
    entries.flatMap((entry) => books.ledger.amount(entry, year) ?? []);
  const one = amounts(firstLegs);
  const other = amounts(secondLegs);
  const like = one[0] ?? other[0];
  if (like === undefined) return undefined;
  const base = {
    ...named(element.name, year, first, second),
    title: `${element.name}: ${first} and ${second}`,
    lhs: [...one, ...other],
    rhs: [],
    organisations: [first, second],
    span: placeOf(like) ?? element.nameSpan,
  } as const satisfies Draft;
  const silent = one.length === 0 ? first : other.length === 0 ? second : undefined;
  const unsplit = silent === undefined ? undefined : unsplitLeg(books, element, silent, year);
  if (silent === undefined || unsplit === undefined) return base;
  const speaking = silent === second ? first : second;
  return {
    ...base,
    lhs: [...base.lhs, missingTerm(`${unsplit.entry.label}, its part with ${speaking}`, like, unsplit.entry.span)],
    reason: `${silent}’s row is not split into income and cost; as it stands it implies ${implied(unsplit.term, base.lhs)} of ${silent}’s own cost`,
  };
}

/** What is left of an unsplit row once the opposite of the other side's legs is taken out of it. */
function implied(row: Term, legs: readonly Term[]): string {
  const rest = impliedRest(row, legs);
  if (!isKnown(rest)) return 'an unknown amount';
  return formatMoney(rest.value, { scale: rest.scale, digits: rest.printedDigits });
}

export function impliedRest(row: Term, legs: readonly Term[]): Term {
  return sumTerm('implied by the other side', [row, ...legs]);
}
