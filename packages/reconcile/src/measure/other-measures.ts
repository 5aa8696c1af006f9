import {
  type Assumption,
  type Commitment,
  type Contract,
  type CountMeasure,
  type CountRow,
  type CountSeries,
  countOf,
  type Delegation,
  daysBetween,
  fromInteger,
  type Indicator,
  type Milestone,
  type Period,
  type Risk,
  type Round,
  type ServiceChange,
  samePeriod,
} from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { exactTerm, shareTerm, statedTerm } from '../term/stated-term.ts';
import { sideFigure } from './contract-figures.ts';
import { given, lasting, type Measure, type Measures, wordOf, yearly } from './measure.ts';

const COUNT_MEASURES: readonly CountMeasure[] = [
  'opening',
  'change',
  'closing',
  'do nothing',
  'submitted',
  'contracted',
  'planned',
  'forecast',
  'actual',
  'percent',
];

type Tabled = { readonly name: string; readonly rows: readonly CountRow[] };

/** Rows of counts read by period; a row with the month it runs to is read by that month. */
function countMeasures<E>(tabled: (element: E, title: string | undefined) => readonly Tabled[]): Measures<E> {
  return Object.fromEntries(
    COUNT_MEASURES.map((measure): [string, Measure<E>] => [
      measure,
      (element, { books, period, title }) => {
        for (const { name, rows } of tabled(element, title)) {
          for (const row of rows) {
            if (row.measure !== measure || row.upTo !== undefined || period === undefined) continue;
            const term = books.cells.period(row.series, period, `${name} ${measure}`);
            if (term !== undefined) return { term };
          }
        }
        return undefined;
      },
    ]),
  );
}

export const COUNT_SERIES_MEASURES: Measures<CountSeries> = countMeasures((series) => [series]);

export const CONTRACT_MEASURES: Measures<Contract> = {
  ...countMeasures<Contract>(({ counts, name }, title) =>
    counts.filter(({ line }) => title === undefined || line.name === title).map(({ rows }) => ({ name, rows })),
  ),
  /** The commissioner's figure, which is what will be paid; a title names the other side. */
  value: yearly((books, contract, year, title) => {
    const sides = title === undefined ? [contract.commissioner?.name, contract.provider?.name] : [title];
    for (const side of sides) {
      const term = side === undefined ? undefined : sideFigure(books, contract, side, year);
      if (term !== undefined) return term;
    }
    return undefined;
  }),
  status: wordOf(({ status }) => status?.value.status),
  kind: wordOf(({ form }) => form?.value),
};

export const ASSUMPTION_MEASURES: Measures<Assumption> = {
  '': (assumption, { books, period }) => assumed(books, assumption, period),
};

function assumed(books: Books, assumption: Assumption, period: Period | undefined) {
  const { name, figure, series, formula } = assumption;
  if (formula !== undefined) return given(books.assumed(assumption, period));
  if (figure !== undefined) return given(statedTerm(figure, name));
  if (series === undefined) return undefined;
  if (period !== undefined) return given(books.cells.period(series, period, name));
  return series.periods.length === 1 ? given(books.cells.at(series, 0, name)) : undefined;
}

export const SERVICE_CHANGE_MEASURES: Measures<ServiceChange> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  ...countMeasures<ServiceChange>(({ counts, name }, title) =>
    counts.filter(({ line }) => title === undefined || line.name === title).map(({ rows }) => ({ name, rows })),
  ),
  /** Days from the start of the consultation to its end. */
  length: lasting((_, { stages, name }) => {
    const stage = stages.find(({ value }) => value.stage === 'consultation' && value.end !== undefined);
    if (stage?.value.end === undefined) return undefined;
    const days = fromInteger(daysBetween(stage.value.date, stage.value.end));
    return exactTerm(days, `${name} length of consultation`, stage.span, countOf('days'));
  }),
};

export const MILESTONE_MEASURES: Measures<Milestone> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  status: wordOf(({ status }) => status?.value.status),
};

export const COMMITMENT_MEASURES: Measures<Commitment> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  ...countMeasures<Commitment>(({ name, trajectory }) =>
    trajectory === undefined ? [] : [{ name, rows: trajectory.rows }],
  ),
  baseline: (commitment, { period }) => {
    const { baseline, name } = commitment;
    if (baseline === undefined) return undefined;
    const { figure, period: own } = baseline.value;
    if (period !== undefined && own !== undefined && !samePeriod(period, own)) return undefined;
    return given(statedTerm(figure, `${name} baseline`));
  },
};

export const INDICATOR_MEASURES: Measures<Indicator> = countMeasures(({ name, trajectory }) =>
  trajectory === undefined ? [] : [{ name, rows: trajectory.rows }],
);

export const RISK_MEASURES: Measures<Risk> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  status: wordOf(({ status }) => status?.value),
  value: ofBasis(undefined),
  gross: ofBasis('gross'),
  net: ofBasis('net'),
};

function ofBasis(basis: 'gross' | 'net' | undefined): Measure<Risk> {
  return ({ values, name }, { period }) => {
    const fits = ({ value }: Risk['values'][number]) =>
      (basis === undefined || value.basis === basis) &&
      (value.period === undefined || period === undefined || samePeriod(value.period, period));
    const stated = values.find(fits);
    return stated && given(statedTerm(stated.value.figure, `${name} value at risk`));
  };
}

export const DELEGATION_MEASURES: Measures<Delegation> = {
  value: lasting((_, { budget, name }) => budget && statedTerm(budget.value.figure, `${name} budget`)),
};

export const ROUND_MEASURES: Measures<Round> = {
  share: lasting((_, { fundWeights, name }, title) => {
    const weight = fundWeights.find(({ value }) => title === undefined || value.title === title);
    return weight && shareTerm(weight.value.share, `${name} fund weight “${weight.value.title}”`, weight.span);
  }),
};
