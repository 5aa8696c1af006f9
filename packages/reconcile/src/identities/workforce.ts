import { sign, type Term, yearPeriod } from '@stplan/model';
import { type PostCost, postCost, rateOf, together } from '../derive/post-cost.ts';
import type { Books } from '../ledger/books.ts';
import type { HeldChange } from '../ledger/count-book.ts';
import type { Entry, MovementElement } from '../ledger/entry.ts';
import { countYears } from '../measure/count-figures.ts';
import type { Draft } from '../statement/draft.ts';
import { totalOf } from '../term/amount.ts';
import { placeOf } from '../term/place-of.ts';
import type { Identity } from './identity.ts';
import { stayWithinPay } from './staff-within-pay.ts';

/**
 * The posts that a scheme takes away or adds, at their average cost, tie to its pay: the saving is neither less than the
 * posts of a whole year come to at the lowest, nor more than all of them at the highest with what an agency charges
 * more. Where the legs do not tell pay from the rest, they are at least as large as the posts.
 */
export const workforce: Identity = (books) => [
  ...books.ledger.elements.flatMap((element) => ofElement(books, element)),
  ...stayWithinPay(books),
];

function ofElement(books: Books, element: MovementElement): Draft[] {
  if (element.kind !== 'efficiency' && element.kind !== 'investment') return [];
  const byOrganisation = new Map<string, HeldChange[]>();
  for (const table of element.counts) {
    const { countKind, subject, line } = table;
    if (countKind !== 'workforce') continue;
    const organisation = (subject ?? books.counts.seriesNamed(line.name)[0]?.subject)?.name;
    if (organisation === undefined) continue;
    byOrganisation.set(organisation, [...(byOrganisation.get(organisation) ?? []), { element, table }]);
  }
  return [...byOrganisation].flatMap(([organisation, changes]) => {
    const years = new Set(changes.flatMap(({ table }) => countYears(table.rows)));
    return [...years].sort((a, b) => a - b).flatMap((year) => ofYear(books, element, organisation, changes, year));
  });
}

function ofYear(
  books: Books,
  element: MovementElement,
  organisation: string,
  changes: readonly HeldChange[],
  year: number,
): Draft[] {
  const costs = changes.flatMap((change): PostCost[] => {
    const series = books.counts
      .seriesNamed(change.table.line.name)
      .find(({ kind, subject }) => kind === 'workforce' && subject?.name === organisation);
    const rate = series && rateOf(books, series);
    // Staff whose cost is not stated leave both sides open.
    if (rate === undefined) return [{ least: undefined, most: undefined }];
    const cost = postCost(books, change.element, change.table, rate, year);
    return cost === undefined ? [] : [cost];
  });
  if (costs.length === 0) return [];
  const { least, most } = together(costs);
  const legs = books.ledger
    .ofElement(element)
    .filter((entry) => entry.organisation === organisation && entry.line === 'cost' && entry.other.kind !== 'member');
  const pay = amounts(books, legs, 'pay', year);
  const mixed = amounts(books, legs, undefined, year);
  const base = { element, organisation, year };
  // Rows that do not say what they are spent on may hold pay too.
  const [atLeast, atMost] = pay.length > 0 && mixed.length === 0 ? [least, most] : widened(least, most);
  const saving = [...pay, ...mixed];
  if (saving.length === 0) return [];
  return [
    ...(isNothing(atLeast) ? [] : [draft(base, 'least', atLeast, saving)]),
    ...(isNothing(atMost) ? [] : [draft(base, 'most', atMost, saving)]),
  ];
}

/** Posts that were there for no whole year bound nothing. */
function isNothing(terms: readonly Term[] | undefined): terms is undefined | readonly [] {
  return terms === undefined || terms.length === 0;
}

/** With other cost among the pay, posts that go bound the saving from below, and new ones the spending. */
function widened(
  least: readonly Term[] | undefined,
  most: readonly Term[] | undefined,
): readonly (readonly Term[] | undefined)[] {
  const side = (terms: readonly Term[] | undefined) => sign((terms && totalOf(terms)?.value) ?? { n: 0n, d: 1n });
  return [side(least) > 0 ? least : undefined, side(most) < 0 ? most : undefined];
}

function amounts(books: Books, legs: readonly Entry[], spend: Entry['spend'], year: number): Term[] {
  return legs.flatMap((entry) => (entry.spend === spend ? (books.ledger.amount(entry, year) ?? []) : []));
}

type Base = { readonly element: MovementElement; readonly organisation: string; readonly year: number };

function draft(
  { element, organisation, year }: Base,
  bound: 'least' | 'most',
  posts: readonly Term[],
  saving: readonly Term[],
): Draft {
  return {
    identity: 'workforce',
    subject: element.name,
    part: `${organisation} ${bound}`,
    title: `${element.name}: posts of ${organisation} at ${bound} and pay`,
    period: yearPeriod(year),
    lhs: posts,
    rhs: saving,
    test: bound === 'least' ? 'at most' : 'at least',
    organisations: [organisation],
    span: placeOf(saving[0] as Term) ?? element.nameSpan,
  };
}
