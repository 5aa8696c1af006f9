import { formatMoney, formatPercent, minus, over, type Term, yearPeriod } from '@stplan/model';
import { externalLegs } from '../derive/external-legs.ts';
import { externalTrade } from '../derive/external-trade.ts';
import type { Books } from '../ledger/books.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Member } from '../ledger/members.ts';
import { lineTerms } from '../measure/line-terms.ts';
import { oneSidedLines } from '../measure/one-sided-lines.ts';
import { doNothing, incomeLessCost, plannedOf } from '../measure/organisation-figures.ts';
import { positionSum } from '../measure/position-figure.ts';
import { shareOf, summedFigure } from '../measure/summed-figure.ts';
import type { Draft } from '../statement/draft.ts';
import { isKnown } from '../term/amount.ts';
import { sumTerm } from '../term/derived-term.ts';
import { placeOf } from '../term/place-of.ts';
import { opposite } from '../term/renamed.ts';
import { bridgeEnds } from './bridge-side.ts';
import { doNothingAgreementId } from './do-nothing-agreement.ts';
import type { Identity } from './identity.ts';
import { pairIds } from './movement-total.ts';

/**
 * Trade between members cancels: external income less external cost is the sum of the members' positions, do nothing
 * and planned. Of a shared organisation only its share counts, but its trade with members counts in full.
 */
export const consolidation: Identity = (books) =>
  books.years.flatMap((year) => [
    ...(everybodyBreaksDown(books, year) ? draftsOf(books, year) : []),
    ...books.members.all.flatMap((member) => sharedTrade(books, member, year)),
  ]);

function draftsOf(books: Books, year: number): readonly Draft[] {
  const alone = oneSidedLines(books, year);
  const complaint = alone && `no line of the other side answers ${alone}`;
  return [...doNothingDraft(books, year), ...plannedDraft(books, year)].map((one) => ({ ...one, complaint }));
}

/** Consolidation needs the lines of every member that states a position. */
function everybodyBreaksDown(books: Books, year: number): boolean {
  const stating = books.members.all.filter(({ name }) => doNothing(books, name, year) !== undefined);
  const broken = stating.filter(
    ({ name }) => incomeLessCost(books, { kind: 'organisation', name }, year) !== undefined,
  );
  return stating.length > 1 && broken.length === stating.length;
}

function doNothingDraft(books: Books, year: number): Draft[] {
  const trade = externalTrade(books, year);
  const total = summedFigure(books, books.whole, 'do nothing', year, doNothing);
  if (trade === undefined || total === undefined) return [];
  return [draft(books, year, 'do nothing', [trade['external income'], opposite(trade['external cost'])], total)];
}

function plannedDraft(books: Books, year: number): Draft[] {
  const trade = externalTrade(books, year);
  const bridged = books.members.all.filter(
    ({ name }) => bridgeEnds(books, { kind: 'organisation', name }, year) !== undefined,
  );
  const stating = books.members.all.filter(({ name }) => doNothing(books, name, year) !== undefined);
  const total = summedFigure(books, books.whole, 'planned', year, (_, name) =>
    plannedOf(books, name, year, 'including fund'),
  );
  if (trade === undefined || total === undefined || bridged.length !== stating.length) return [];
  const unsplit = externalLegs(books, year).filter(({ line }) => line === undefined);
  const residuals = books.members.all.flatMap((member) => {
    const term = positionSum(books, { kind: 'organisation', name: member.name }, 'residual', year);
    return term === undefined ? [] : [shareOf(term, member)];
  });
  const rest = [...unsplit.map(({ term }) => term), ...residuals];
  const lhs = [trade['planned external income'], opposite(trade['planned external cost'])];
  const other = rest.length === 0 ? [] : [sumTerm('not split into income and cost', rest)];
  const open = unsplit.find(({ entry }) => tradesWithin(books, entry));
  return [
    {
      ...draft(books, year, 'planned', [...lhs, ...other], total),
      ...(open && {
        verdict: 'incomplete' as const,
        reason: `${open.entry.label} is not split into income and cost`,
        follows: pairIds(books, open.entry.element, year),
      }),
    },
  ];
}

/** Whether another member names the organisation in the same element, so that part of its unsplit row cancels. */
function tradesWithin({ ledger }: Books, { element, organisation }: Entry): boolean {
  return ledger.ofElement(element).some(({ other }) => other.kind === 'member' && other.name === organisation);
}

function draft(books: Books, year: number, measure: string, lhs: readonly Term[], total: Term): Draft {
  const name = books.whole.name;
  return {
    identity: 'consolidation',
    subject: name,
    part: measure,
    title: `${name}: trade with the world outside and the sum of its organisations, ${measure}`,
    period: yearPeriod(year),
    lhs,
    rhs: [total],
    organisations: books.members.all.map((member) => member.name),
    span: books.place,
    // A line that one side of a pair does not state, or not so, also lacks in the sum.
    follows: books.lines.pairs.map((pair) => doNothingAgreementId(pair, year)),
  };
}

/** What members plan to trade with a shared organisation fits into the income of its declared share. */
function sharedTrade(books: Books, member: Member, year: number): Draft[] {
  const { name, shareSpan, share } = member;
  const income = positionSum(books, { kind: 'organisation', name }, 'income', year);
  if (shareSpan === undefined || income === undefined) return [];
  const rows = books.positions.rows({ kind: 'organisation', name }, 'income').filter(({ row }) => {
    const { counterparty } = row;
    return counterparty?.kind === 'member' && books.members.byName.has(counterparty.organisation.name);
  });
  const trade = lineTerms(books, rows, year);
  if (trade === undefined) return [];
  const total = sumTerm('trade with members', trade);
  const own = shareOf(income, member);
  return [
    {
      identity: 'consolidation',
      subject: name,
      title: `${name}: income of its share and trade with members`,
      period: yearPeriod(year),
      lhs: [own],
      rhs: trade,
      test: 'cap',
      reason: byIncome(own, total, income, share),
      organisations: [name],
      span: placeOf(trade[0] as Term) ?? shareSpan,
    },
  ];
}

function byIncome(own: Term, trade: Term, income: Term, share: Member['share']): string | undefined {
  if (!isKnown(own) || !isKnown(trade) || !isKnown(income)) return undefined;
  const excess = minus(trade.value, own.value);
  const part = over(trade.value, income.value);
  if (excess.n <= 0n || part === undefined) return undefined;
  const amount = formatMoney(excess, { scale: trade.scale, digits: trade.printedDigits });
  return `declared share ${formatPercent(share, 1)}, by income ${formatPercent(part, 1)}: ${amount} of members’ trade has no counterpart`;
}
