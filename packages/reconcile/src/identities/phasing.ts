import {
  type Efficiency,
  type Exact,
  type Funding,
  type Investment,
  isMoney,
  isRatio,
  ONE,
  type Series,
  type SourceSpan,
  type Term,
  yearPeriod,
} from '@stplan/model';
import { schemeNet } from '../derive/scheme-net.ts';
import type { Books } from '../ledger/books.ts';
import { columnsOfYear, headerYears } from '../ledger/year-cells.ts';
import type { Draft } from '../statement/draft.ts';
import { statementId } from '../statement/statement-id.ts';
import { placeOf } from '../term/place-of.ts';
import { exactTerm, shareTerm } from '../term/stated-term.ts';
import type { Identity } from './identity.ts';

type Phased = Efficiency | Investment | Funding;

/**
 * How a year falls over its quarters or months adds up to the whole year: shares to 100%, amounts to the year's net
 * effect. The income of the fund falls as the round says.
 */
export const phasing: Identity = (books) => {
  const { efficiency, investment, funding } = books.plan.elements;
  return [
    ...[...efficiency, ...investment, ...funding].flatMap((element) => phasedDrafts(books, element)),
    ...roundDrafts(books),
  ];
};

function phasedDrafts(books: Books, element: Phased): Draft[] {
  const stated = element.phasing;
  if (stated === undefined || stated.value.form === 'profile') return [];
  const { value, span } = stated;
  if (value.form === 'series') return value.rows.flatMap((series) => seriesDrafts(books, element, series, span));
  const quarters = quartersOf(value.shares, span);
  const whole = wholeYear(element.name, `${element.name}: shares of its first year`, quarters, span);
  const isFund = element.kind === 'funding' && element.fundingKind?.value === 'sustainability fund';
  return isFund ? [whole, ...asTheRound(books, element.name, quarters, span)] : [whole];
}

function seriesDrafts(books: Books, element: Phased, series: Series, span: SourceSpan): Draft[] {
  return headerYears(series.periods).flatMap((year): Draft[] => {
    const terms = columnsOfYear(series.periods, year).flatMap(
      (column) => books.cells.at(series, column, `${element.name}, part ${column + 1}`) ?? [],
    );
    const whole = isMoney(series.unit)
      ? schemeNet(books, element, year)
      : isRatio(series.unit)
        ? hundredPercent(span)
        : undefined;
    const [first] = terms;
    if (whole === undefined || first === undefined) return [];
    const title = `${element.name}: parts of the year and the whole`;
    return [
      {
        ...draft(element.name, title, terms, whole, placeOf(first) ?? span),
        period: yearPeriod(year),
        part: 'parts of the year',
      },
    ];
  });
}

function roundDrafts({ plan }: Books): Draft[] {
  const { round } = plan;
  if (round?.fundPhasing === undefined) return [];
  const { value, span } = round.fundPhasing;
  return [wholeYear(round.name, `${round.name}: quarters of the fund`, quartersOf(value, span), span)];
}

function asTheRound({ plan }: Books, name: string, quarters: readonly Term[], span: SourceSpan): Draft[] {
  const paid = plan.round?.fundPhasing;
  if (paid === undefined || paid.value.length !== quarters.length) return [];
  return paid.value.map((share, index): Draft => {
    const expected = shareTerm(share, `quarter ${index + 1} by the round`, paid.span);
    const title = `${name}: quarter ${index + 1} as the round pays the fund`;
    return {
      ...draft(name, title, [expected], quarters[index] as Term, span),
      part: partOf(index),
      // What one quarter has too much another one lacks: that is one finding, at the first of them.
      follows: paid.value
        .slice(0, index)
        .map((_, before) =>
          statementId({ identity: 'phasing', subject: name, period: undefined, part: partOf(before) }),
        ),
    };
  });
}

function partOf(quarter: number): string {
  return `quarter ${quarter + 1}`;
}

/** The shares as figures, each made once: whatever stands on one of them is about the same figure. */
function quartersOf(shares: readonly Exact[], span: SourceSpan): readonly Term[] {
  return shares.map((share, index) => shareTerm(share, `quarter ${index + 1}`, span));
}

function wholeYear(subject: string, title: string, quarters: readonly Term[], span: SourceSpan): Draft {
  return draft(subject, title, quarters, hundredPercent(span), span);
}

function hundredPercent(span: SourceSpan): Term {
  return { ...exactTerm(ONE, 'the whole year', span), scale: '%' };
}

function draft(subject: string, title: string, lhs: readonly Term[], whole: Term, span: SourceSpan): Draft {
  return { identity: 'phasing', subject, title, period: undefined, lhs, rhs: [whole], organisations: [], span };
}
