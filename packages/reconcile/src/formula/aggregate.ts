import {
  type AggregateFunction,
  type Collection,
  type ElementKind,
  type Formula,
  type PlanElement,
  RATIO,
  type Term,
  type Unit,
  ZERO,
} from '@stplan/model';
import { derivedTerm, sumTerm } from '../term/derived-term.ts';
import { exactTerm } from '../term/stated-term.ts';
import { type Place, sharedUnit } from './arithmetic.ts';
import { ELEMENT } from './held-series.ts';
import { own } from './references.ts';
import { FAILED, type Outcome, type Scope } from './scope.ts';

/** The elements that a sum goes over. */
const COLLECTIONS: { readonly [C in Collection]: ElementKind } = {
  efficiencies: 'efficiency',
  investments: 'investment',
  funding: 'funding',
  transfers: 'transfer',
  capital: 'capital',
  contracts: 'contract',
  organisations: 'organisation',
  milestones: 'milestone',
  commitments: 'commitment',
  risks: 'risk',
  footprints: 'footprint',
};

type Aggregate = Extract<Formula, { form: 'aggregate' }>;

/**
 * `sum of effect over efficiencies where owner = WUH`: the measure of every element that the condition holds for.
 * Elements without the figure add nothing; over none at all a sum is nought.
 */
export function aggregated(
  formula: Aggregate,
  scope: Scope,
  place: Place,
  evaluate: (formula: Formula, scope: Scope) => Outcome,
): Outcome {
  const { measure, collection, condition, period = scope.period, span } = formula;
  const terms: Term[] = [];
  for (const element of scope.books.plan.elements[COLLECTIONS[collection]] as readonly PlanElement[]) {
    const inside: Scope = { ...scope, element, holder: ELEMENT, period };
    const chosen = condition === undefined ? { truth: true } : evaluate(condition, inside);
    if ('failed' in chosen || 'years' in chosen) return chosen;
    if (!('truth' in chosen && chosen.truth)) continue;
    const value = own({ form: 'own', measure, title: undefined, period: undefined, span }, inside);
    if ('failed' in value || 'years' in value) return value;
    if ('term' in value) terms.push({ ...value.term, label: element.name === '' ? value.term.label : element.name });
  }
  return applied(formula.function, terms, place);
}

/** A function over terms of one unit. */
export function applied(name: AggregateFunction, terms: readonly Term[], place: Place): Outcome {
  const { label, span } = place;
  const [first] = terms;
  if (first === undefined) return name === 'sum' ? { term: exactTerm(ZERO, label, span, RATIO) } : { missing: label };
  let unit: Unit = first.unit;
  for (const term of terms.slice(1)) {
    const shared = sharedUnit({ ...first, unit }, term, '+', place);
    if (shared === undefined) return FAILED;
    unit = shared;
  }
  if (name === 'sum') return { term: sumTerm(label, terms, { unit, span }) };
  const operation = ({ min: 'minimum', max: 'maximum', average: 'average' } as const)[name];
  return { term: derivedTerm(operation, label, terms, { unit, span }) };
}
