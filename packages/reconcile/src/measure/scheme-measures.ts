import type { Capital, Efficiency, Figure, Funding, Investment, PooledBudget, Term, Transfer } from '@stplan/model';
import { capitalSum } from '../derive/capital-sum.ts';
import { confidenceOf } from '../derive/risk-adjusted.ts';
import { accumulatedNet, newInYear } from '../derive/scheme-bases.ts';
import { schemeGross, schemeNet } from '../derive/scheme-net.ts';
import { strandedCost } from '../derive/stranded-cost.ts';
import type { MovementElement } from '../ledger/entry.ts';
import { slipsOf } from '../schedule/slips.ts';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { shareTerm, statedTerm } from '../term/stated-term.ts';
import { lasting, type Measures, wordOf, yearly } from './measure.ts';

/** What every element that moves money has: what it brings to the system, and its amounts on other bases. */
const MOVEMENT: Measures<MovementElement> = {
  net: yearly(schemeNet),
  effect: yearly(schemeNet),
  total: yearly(schemeNet),
  amount: yearly(schemeNet),
  gross: yearly(schemeGross),
  accumulated: yearly(accumulatedNet),
  incremental: yearly(newInYear),
};

type Managed = Efficiency | Investment;

const MANAGED: Measures<Managed> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  share: lasting(
    (_, { recurrent, name }) => recurrent && shareTerm(recurrent.value, `${name} recurrent share`, recurrent.span),
  ),
};

export const EFFICIENCY_MEASURES: Measures<Efficiency> = {
  ...(MOVEMENT as Measures<Efficiency>),
  ...(MANAGED as Measures<Efficiency>),
  kind: wordOf(({ efficiencyKind }) => efficiencyKind?.value),
  stage: wordOf(({ stage }) => stage?.value),
  status: wordOf(({ recurrent }) => recurrent && (recurrent.value.n === 0n ? 'non-recurrent' : 'recurrent')),
  theme: wordOf(({ theme }) => theme?.value.name),
  confidence: lasting((books, element) => confidenceOf(books, element)),
  'full year effect': lasting((_, { fullYearEffect, name }) =>
    stated(fullYearEffect?.value, `${name} full-year effect`),
  ),
  'stranded cost': yearly((books, element, year, title) => strandedCost(books, element, year, title)),
  'risk-adjusted': yearly((books, element, year) => {
    const net = schemeNet(books, element, year);
    const confidence = confidenceOf(books, element);
    if (net === undefined || confidence === undefined) return net;
    return derivedTerm('product', `${element.name} risk-adjusted`, [net, confidence], { unit: net.unit });
  }),
  /** What moves to or from a year because a milestone that the scheme needs is late. */
  slipping: yearly(
    (books, { name }, year) =>
      slipsOf(books)
        .now()
        .find(({ scheme }) => scheme.name === name)
        ?.net.find((one) => one.year === year)?.term,
  ),
  unidentified: yearly((books, element, year) =>
    element.efficiencyKind?.value === 'unidentified' ? schemeNet(books, element, year) : undefined,
  ),
};

export const INVESTMENT_MEASURES: Measures<Investment> = {
  ...(MOVEMENT as Measures<Investment>),
  ...(MANAGED as Measures<Investment>),
  investment: yearly(schemeNet),
};

export const FUNDING_MEASURES: Measures<Funding> = {
  ...(MOVEMENT as Measures<Funding>),
  kind: wordOf(({ fundingKind }) => fundingKind?.value),
  fund: yearly(schemeNet),
};

export const TRANSFER_MEASURES: Measures<Transfer> = {
  ...(MOVEMENT as Measures<Transfer>),
  amount: yearly(({ cells }, { amount, name }, year) => amount && cells.year(amount.series, year, `${name} amount`)),
};

export const POOLED_BUDGET_MEASURES: Measures<PooledBudget> = {
  ...(MOVEMENT as Measures<PooledBudget>),
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  value: yearly(({ cells }, { budgets, name }, year) => {
    const terms = budgets.flatMap(({ sides }) =>
      sides.flatMap(({ series, organisation }) => cells.year(series, year, organisation.name) ?? []),
    );
    return terms.length === 0 ? undefined : sumTerm(`${name} budget`, terms);
  }),
};

export const CAPITAL_MEASURES: Measures<Capital> = {
  ...(MOVEMENT as Measures<Capital>),
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  uses: (element, { books, period }) => capitalMeasure(capitalSum(books, element, 'uses', period)),
  sources: (element, { books, period }) => capitalMeasure(capitalSum(books, element, 'sources', period)),
  requested: lasting((_, { requested, name }) => stated(requested?.value.figure, `${name} requested`)),
  awarded: lasting((_, { awarded, name }) => stated(awarded?.value.figure, `${name} awarded`)),
  homes: lasting((_, { disposals, name }) => {
    const terms = disposals.flatMap(({ homes }) => stated(homes?.value, `${name} homes`) ?? []);
    return terms.length === 0 ? undefined : sumTerm(`${name} homes`, terms);
  }),
};

function capitalMeasure(term: Term | undefined) {
  return term && { term };
}

function stated(figure: Figure | undefined, label: string): Term | undefined {
  return figure && statedTerm(figure, label);
}
