import { formatMoney, type PositionRow, type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { controlTotalsOf, fundOf, plannedOf } from '../measure/organisation-figures.ts';
import { heldFigure } from '../measure/position-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { isKnown } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { fundBasesId } from './fund-bases.ts';
import type { Identity } from './identity.ts';

/**
 * The planned position against the control total. Where both are stated on one fund basis they are compared; where
 * only the other basis is stated they are incomparable, and the reason gives the distance on one basis. Where the
 * control total is stated on both, the test before the fund counts, as the fund depends on it.
 */
export const controlTotal: Identity = (books) =>
  books.positions.subjects
    .filter(({ kind }) => kind === 'organisation')
    .flatMap(({ name }) => books.years.flatMap((year) => draftOf(books, name, year) ?? []));

function draftOf(books: Books, name: string, year: number): Draft | undefined {
  const totals = controlTotalsOf(books, name, year);
  const target = totals.before ?? totals.including ?? totals.unclear;
  if (target === undefined) return undefined;
  const stated = statedBases(books, name, year);
  const basis = totals.before !== undefined ? 'before fund' : 'including fund';
  const planned = plannedOf(books, name, year, basis);
  if (planned === undefined) return undefined;
  const base = {
    identity: 'control total',
    subject: name,
    title: `Control total of ${name}`,
    period: yearPeriod(year),
    lhs: [planned],
    rhs: [target],
    test: 'at least',
    rounding: false,
    organisations: [name],
    // Where the two bases do not agree, the test on one of them says nothing new.
    follows: [fundBasesId(name, 'control total', year), fundBasesId(name, 'planned', year)],
    span: placeOf(target) ?? placeOf(planned) ?? books.place,
  } as const satisfies Draft;
  if (totals.unclear !== undefined) {
    return { ...base, verdict: 'incomparable', reason: 'the control total does not say whether it includes the fund' };
  }
  const fund = fundOf(books, name, year);
  // A control total given on one basis only and a plan given on the other: nobody has said that they go together.
  const both = totals.before !== undefined && totals.including !== undefined;
  if (fund !== undefined && !stated.includes(basis) && !both) {
    const [own] = stated;
    return {
      ...base,
      lhs: [plannedOf(books, name, year, own ?? 'including fund') ?? planned],
      verdict: 'incomparable',
      reason: `planned is ${own}, the control total ${basis}; ${basis} planned is ${money(planned)} against ${money(target)}`,
    };
  }
  return { ...base, reason: reasonOf(books, name, year, planned, target, fund) };
}

/** The fund bases on which the plan itself states the planned position. */
function statedBases(books: Books, name: string, year: number): readonly ('including fund' | 'before fund')[] {
  const subject = { kind: 'organisation', name } as const;
  const has = (fund: 'unsaid' | 'including fund' | 'before fund') =>
    heldFigure(books, subject, 'planned', year, { fund }) !== undefined;
  return [
    ...(has('unsaid') || has('including fund') ? (['including fund'] as const) : []),
    ...(has('before fund') ? (['before fund'] as const) : []),
  ];
}

function reasonOf(
  books: Books,
  name: string,
  year: number,
  planned: Term,
  target: Term,
  fund: Term | undefined,
): string | undefined {
  const distance = sumTerm('distance', [planned, { ...target, sign: -1 }]);
  const rejected = acceptanceOf(books, name)?.decision;
  const decided =
    rejected === 'rejected' || rejected === 'not offered' ? `the control total is ${rejected}` : undefined;
  if (!isKnown(distance) || distance.value.n >= 0n || fund === undefined) return decided;
  const without = plannedOf(books, name, year, 'before fund');
  const lost = `the fund of ${money(fund)} is then not earned, which leaves ${without === undefined ? 'less' : money(without)}`;
  return decided === undefined ? lost : `${decided}; ${lost}`;
}

function acceptanceOf(books: Books, name: string): PositionRow['acceptance'] {
  const rows = books.positions.rows({ kind: 'organisation', name }, 'control total');
  return rows.find(({ row }) => row.acceptance !== undefined)?.row.acceptance;
}

function money({ value, scale, printedDigits }: Term): string {
  return value === undefined ? 'not stated' : formatMoney(value, { scale, digits: printedDigits });
}
