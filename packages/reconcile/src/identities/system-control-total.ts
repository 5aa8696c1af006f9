import { formatMoney, formatSigned, minus, sum, type Term, yearPeriod } from '@stplan/model';
import { disagreedTrade } from '../derive/disagreed-trade.ts';
import type { Books } from '../ledger/books.ts';
import type { Member } from '../ledger/members.ts';
import { heldAggregate } from '../measure/aggregate-figure.ts';
import { plannedOf } from '../measure/organisation-figures.ts';
import { controlTotalFigure, SUMMED_MEASURES } from '../measure/organisation-measures.ts';
import { shareOf } from '../measure/summed-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { statementId } from '../statement/statement-id.ts';
import { isKnown } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import type { Identity } from './identity.ts';

/**
 * The system control total: planned positions of the NHS members against the sum of their control totals. Where
 * commissioner and provider disagree, the reason also gives the distance on the figure that both accept.
 */
export const systemControlTotal: Identity = (books) => books.years.flatMap((year) => draftOf(books, year) ?? []);

type Pair = { readonly member: Member; readonly planned: Term; readonly target: Term };

function draftOf(books: Books, year: number): Draft | undefined {
  const nhs = books.members.all.filter((member) => member.nhs);
  const on = (basis: 'including' | 'before'): readonly Pair[] =>
    nhs.flatMap((member) => {
      const target = controlTotalFigure(basis)(books, member.name, year);
      const planned = plannedOf(books, member.name, year, basis === 'including' ? 'including fund' : 'before fund');
      return target === undefined || planned === undefined
        ? []
        : [{ member, planned: shareOf(planned, member), target: shareOf(target, member) }];
    });
  const including = on('including');
  const before = on('before');
  const pairs = including.length >= before.length ? including : before;
  if (pairs.length < 2) return statedOnly(books, year);
  const name = books.whole.name;
  const planned = sumTerm(
    `${name} planned, NHS members`,
    pairs.map((pair) => pair.planned),
  );
  const target = sumTerm(
    `${name} control total, NHS members`,
    pairs.map((pair) => pair.target),
  );
  const complete = nhs.filter((member) => controlTotalsStated(books, member.name, year)).length === pairs.length;
  return {
    identity: 'control total',
    subject: name,
    title: `Control total of ${name}: ${pairs.map(({ member }) => member.name).join(', ')}`,
    period: yearPeriod(year),
    lhs: [planned],
    rhs: [target],
    test: 'at least',
    rounding: false,
    verdict: complete ? undefined : 'incomparable',
    reason: complete
      ? agreedBasis(books, year, planned, target)
      : 'the control totals of the members are on different fund bases',
    organisations: pairs.map(({ member }) => member.name),
    span: placeOf(target) ?? books.place,
    follows: pairs.map(({ member }) =>
      statementId({ identity: 'control total', subject: member.name, period: yearPeriod(year) }),
    ),
  };
}

function controlTotalsStated(books: Books, name: string, year: number): boolean {
  return (['including', 'before'] as const).some((basis) => controlTotalFigure(basis)(books, name, year) !== undefined);
}

/** A footprint that states its own planned position and control total, without its organisations'. */
function statedOnly(books: Books, year: number): Draft | undefined {
  for (const basis of ['including fund', 'before fund'] as const) {
    const held = (row: 'planned' | 'control total') => {
      const measure = SUMMED_MEASURES.find((other) => other.row === row && other.fund === basis);
      return measure && heldAggregate(books, books.whole, measure, year);
    };
    const [planned, target] = [held('planned'), held('control total')];
    if (planned === undefined || target === undefined) continue;
    return {
      identity: 'control total',
      subject: books.whole.name,
      title: `Control total of ${books.whole.name}`,
      period: yearPeriod(year),
      lhs: [planned.term],
      rhs: [target.term],
      test: 'at least',
      rounding: false,
      scope: planned.held.position.scope,
      organisations: books.members.all.map(({ name }) => name),
      span: placeOf(target.term) ?? books.place,
    };
  }
  return undefined;
}

function agreedBasis(books: Books, year: number, planned: Term, target: Term): string | undefined {
  const disputed = disagreedTrade(books, year).map(({ amount }) => amount);
  if (disputed.length === 0 || !isKnown(planned) || !isKnown(target)) return undefined;
  const agreed = minus(planned.value, sum(disputed));
  const { scale, printedDigits: digits } = planned;
  const distance = (value: typeof agreed) => formatSigned(minus(value, target.value), { scale, digits });
  const text = (value: typeof agreed) => formatMoney(value, { scale, digits });
  return `the stated sum ${text(planned.value)} is ${distance(planned.value)} from it; on what both sides of every contract accept, ${text(agreed)}, the distance is ${distance(agreed)}`;
}
