import { type Capital, type MovementTotal, type Period, periodText } from '@stplan/model';
import { capitalSum, capitalTerms } from '../derive/capital-sum.ts';
import type { Books } from '../ledger/books.ts';
import type { Draft } from '../statement/draft.ts';
import { statementId } from '../statement/statement-id.ts';
import { placeOf } from '../term/place-of.ts';
import type { Identity } from './identity.ts';

/** The sources of a capital scheme pay for its uses, in each period and over all of them; printed totals are the sums of their rows. */
export const capital: Identity = (books) =>
  books.plan.elements.capital.flatMap((scheme) => {
    const periods = periodsOf(scheme);
    return [
      ...periods.flatMap((period) => usesAndSources(books, scheme, period) ?? []),
      ...(periods.length > 1 ? (usesAndSources(books, scheme, undefined) ?? []) : []),
      ...printedTotals(books, scheme, 'uses', scheme.uses?.totals ?? []),
      ...printedTotals(books, scheme, 'sources', scheme.sources?.totals ?? []),
    ];
  });

function periodsOf({ uses, sources }: Capital): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { series } of [...(uses?.rows ?? []), ...(sources?.rows ?? [])]) {
    for (const period of series.periods) periods.set(periodText(period), period);
  }
  return [...periods.values()];
}

function usesAndSources(books: Books, scheme: Capital, period: Period | undefined): Draft[] | undefined {
  // One side alone is a scheme whose money is not settled, which is not a matter of sums.
  if (scheme.uses === undefined || scheme.sources === undefined) return undefined;
  const uses = capitalTerms(books, scheme, 'uses', period);
  const sources = capitalTerms(books, scheme, 'sources', period);
  const like = uses[0] ?? sources[0];
  if (like === undefined) return undefined;
  return [
    {
      identity: 'capital',
      subject: scheme.name,
      title: `${scheme.name}: sources and uses`,
      period,
      lhs: sources,
      rhs: uses,
      organisations: ownerOf(scheme),
      span: placeOf(sources[0] ?? like) ?? scheme.nameSpan,
      follows:
        period === undefined
          ? periodsOf(scheme).map((one) => statementId({ identity: 'capital', subject: scheme.name, period: one }))
          : [],
    },
  ];
}

function printedTotals(
  books: Books,
  scheme: Capital,
  side: 'uses' | 'sources',
  totals: readonly MovementTotal[],
): Draft[] {
  return totals.flatMap((total) =>
    total.series.periods.flatMap((period): Draft[] => {
      const stated = books.cells.period(total.series, period, `${scheme.name} ${side} ${total.measure}`);
      if (
        stated === undefined ||
        total.series.formula !== undefined ||
        capitalSum(books, scheme, side, period) === undefined
      )
        return [];
      return [
        {
          identity: 'table',
          subject: scheme.name,
          part: `${side} ${total.measure}`,
          title: `${scheme.name}: ${total.measure} of ${side}`,
          period,
          lhs: capitalTerms(books, scheme, side, period),
          rhs: [stated],
          organisations: ownerOf(scheme),
          span: placeOf(stated) ?? total.labelSpan,
        },
      ];
    }),
  );
}

export function ownerOf({ owner }: Capital): readonly string[] {
  return owner === undefined ? [] : [owner.value.organisation.name];
}
