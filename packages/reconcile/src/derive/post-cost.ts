import {
  abs,
  type CountSeries,
  type CountTable,
  compare,
  compareDates,
  POUNDS,
  sign,
  startDate,
  type Term,
  yearPeriod,
} from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { CountElement } from '../ledger/count-book.ts';
import { effectOfRow } from '../measure/count-figures.ts';
import { isKnown, isNil } from '../term/amount.ts';
import { derivedTerm } from '../term/derived-term.ts';
import { opposite } from '../term/renamed.ts';
import { shareTerm, statedTerm } from '../term/stated-term.ts';

/** What one member of staff of a line costs: at least, at most, and how much more one of an agency does. */
export type PostRate = { readonly low: Term; readonly high: Term; readonly premium: Term | undefined };

/** What posts save in a year at least and at most, as far as either is known; what they cost is negative. */
export type PostCost = { readonly least: readonly Term[] | undefined; readonly most: readonly Term[] | undefined };

/** The average cost of a line; without an agency premium of its own the round's counts. */
export function rateOf({ plan }: Books, { name, averageCost }: CountSeries): PostRate | undefined {
  if (averageCost === undefined) return undefined;
  const { value, span } = averageCost;
  const limit = plan.round?.limits.find((one) => one.value.limit === 'agency premium');
  const [share, place] =
    value.agencyPremium === undefined ? [limit?.value.figure.value, limit?.span ?? span] : [value.agencyPremium, span];
  const upper = value.upper === undefined ? '' : 'lowest ';
  return {
    low: statedTerm(value.figure, `${upper}average cost of ${name}`),
    high: statedTerm(
      value.upper ?? value.figure,
      `${value.upper === undefined ? '' : 'highest '}average cost of ${name}`,
    ),
    premium: share && shareTerm(share, 'agency premium', place),
  };
}

/**
 * What the posts that a table takes away save, and those that it adds cost. Posts that were there for only part of the
 * year may save anything up to a whole year's pay; those that an agency may have filled cost up to its premium more.
 */
export function postCost(
  books: Books,
  element: CountElement,
  table: CountTable,
  rate: PostRate,
  year: number,
): PostCost | undefined {
  const { low, high, premium } = rate;
  const posts = gone(books, element, table, year, 'change');
  const agency = gone(books, element, table, year, 'agency');
  if (posts === undefined && agency === undefined) return undefined;
  // Where the table says which posts an agency filled, no others were.
  const own = posts && {
    posts,
    small: posts.wholeYear && paid(posts.wholeYear, low),
    large: agency === undefined ? withPremium(paid(posts.all, high), premium) : paid(posts.all, high),
  };
  const more = agency && {
    posts: agency,
    small: agency.wholeYear && premium && paid(agency.wholeYear, low, premium),
    large: premium && paid(agency.all, high, premium),
  };
  return together([own, more].filter((one) => one !== undefined).map(bounds));
}

/** Sums up what several tables come to; where one of them is open, so is the sum. */
export function together(costs: readonly PostCost[]): PostCost {
  const side = (which: keyof PostCost) =>
    costs.some((cost) => cost[which] === undefined) ? undefined : costs.flatMap((cost) => cost[which] ?? []);
  return { least: side('least'), most: side('most') };
}

type Sized = { readonly posts: Gone; readonly small: Term | undefined; readonly large: Term | undefined };

/** Saved posts save between the small and the large amount; new ones cost them. */
function bounds({ posts, small, large }: Sized): PostCost {
  const [near, far] = [small === undefined ? [] : [small], large && [large]];
  return posts.saves ? { least: near, most: far } : { least: far, most: near };
}

type Gone = { readonly all: Term; readonly wholeYear: Term | undefined; readonly saves: boolean };

/** The posts that are gone in a year, and those of them that are gone for the whole of it. */
function gone(
  books: Books,
  element: CountElement,
  table: CountTable,
  year: number,
  measure: 'change' | 'agency',
): Gone | undefined {
  const of = (start: number) => effectOfRow(books, element.name, table, start, measure);
  const now = of(year);
  if (now === undefined || isNil(now) || !isKnown(now)) return undefined;
  const all = opposite(now);
  const side = sign(now.value);
  const before = of(year - 1);
  const started = 'starts' in element && element.starts !== undefined && isBefore(element.starts.value, year);
  const earlier = before !== undefined && isKnown(before) && sign(before.value) === side ? before : undefined;
  const wholeYear = earlier === undefined ? (started ? now : undefined) : smaller(earlier, now);
  return { all, wholeYear: wholeYear && opposite(wholeYear), saves: side < 0 };
}

function isBefore(date: Parameters<typeof compareDates>[0], year: number): boolean {
  return compareDates(date, startDate(yearPeriod(year))) <= 0;
}

function smaller(a: Term, b: Term): Term {
  return isKnown(a) && isKnown(b) && compare(abs(a.value), abs(b.value)) < 0 ? a : b;
}

function paid(posts: Term, ...rates: readonly Term[]): Term {
  const label = `${posts.label} × ${rates.map((rate) => rate.label).join(' × ')}`;
  return derivedTerm('product', label, [posts, ...rates], { unit: POUNDS });
}

/** Undefined without a premium, because then nothing says how much more an agency may have cost. */
function withPremium(term: Term, premium: Term | undefined): Term | undefined {
  return premium && derivedTerm('growth', `${term.label} with agency premium`, [term, premium], { unit: POUNDS });
}
