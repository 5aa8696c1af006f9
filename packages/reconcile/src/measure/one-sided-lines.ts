import { listed } from '../difference/words/counted.ts';
import type { Books } from '../ledger/books.ts';
import type { TradePair } from '../ledger/trade-lines.ts';
import { lineTerms } from './line-terms.ts';

/** As many as a sentence can hold. */
const MOST_NAMED = 3;

/**
 * The lines of a year's trade between members to which the other side states none, in words: `Acute’s income from
 * North`; undefined where every line is answered. They are what keeps trade from cancelling out.
 */
export function oneSidedLines(books: Books, year: number): string | undefined {
  const lines = books.lines.pairs.flatMap((pair) => oneSidedLine(books, pair, year) ?? []);
  if (lines.length === 0) return undefined;
  const more = lines.length - MOST_NAMED;
  return listed([...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])]);
}

function oneSidedLine(books: Books, { payer, payee }: TradePair, year: number): string | undefined {
  if (payer === payee) return undefined;
  const received = lineTerms(books, books.lines.income(payee, payer), year) !== undefined;
  const spent = lineTerms(books, books.lines.cost(payer, payee), year) !== undefined;
  if (received === spent) return undefined;
  return received ? `${payee}’s income from ${payer}` : `${payer}’s cost with ${payee}`;
}
