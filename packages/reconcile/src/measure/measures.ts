import type { ElementKind, PlanElement } from '@stplan/model';
import { ASSUMPTION_MEASURES } from './assumption-measures.ts';
import { CONTRACT_MEASURES } from './contract-measures.ts';
import { COUNT_SERIES_MEASURES } from './count-measures.ts';
import { DELEGATION_MEASURES } from './delegation-measures.ts';
import { COMMITMENT_MEASURES, INDICATOR_MEASURES, MILESTONE_MEASURES, RISK_MEASURES } from './delivery-measures.ts';
import type { Measure, Measures } from './measure.ts';
import { ROUND_MEASURES } from './round-measures.ts';
import {
  CAPITAL_MEASURES,
  EFFICIENCY_MEASURES,
  FUNDING_MEASURES,
  INVESTMENT_MEASURES,
  POOLED_BUDGET_MEASURES,
  TRANSFER_MEASURES,
} from './scheme-measures.ts';
import { SERVICE_CHANGE_MEASURES } from './service-change-measures.ts';
import { SUBJECT_MEASURES } from './subject-measures.ts';

/** What can be asked of each kind of element, by the words that ask for it. */
const MEASURES: { readonly [K in ElementKind]?: unknown } = {
  plan: SUBJECT_MEASURES,
  footprint: SUBJECT_MEASURES,
  place: SUBJECT_MEASURES,
  organisation: SUBJECT_MEASURES,
  contract: CONTRACT_MEASURES,
  activity: COUNT_SERIES_MEASURES,
  beds: COUNT_SERIES_MEASURES,
  workforce: COUNT_SERIES_MEASURES,
  efficiency: EFFICIENCY_MEASURES,
  investment: INVESTMENT_MEASURES,
  funding: FUNDING_MEASURES,
  transfer: TRANSFER_MEASURES,
  'pooled budget': POOLED_BUDGET_MEASURES,
  capital: CAPITAL_MEASURES,
  milestone: MILESTONE_MEASURES,
  commitment: COMMITMENT_MEASURES,
  indicator: INDICATOR_MEASURES,
  'service change': SERVICE_CHANGE_MEASURES,
  risk: RISK_MEASURES,
  delegation: DELEGATION_MEASURES,
  assumption: ASSUMPTION_MEASURES,
  round: ROUND_MEASURES,
};

const NONE: Measures<PlanElement> = {};

/** The measures of an element's kind. */
export function measuresOf(element: PlanElement): Measures<PlanElement> {
  return (MEASURES[element.kind] as Measures<PlanElement> | undefined) ?? NONE;
}

/** A measure of an element by its words; without words what the element itself stands for. */
export function measureOf(element: PlanElement, words: string | undefined): Measure<PlanElement> | undefined {
  const measures = measuresOf(element);
  const name = words ?? '';
  return Object.hasOwn(measures, name) ? measures[name] : undefined;
}

/** The kinds of element of which a measure can be asked, in the order in which a name is looked for. */
export const MEASURED_KINDS = Object.keys(MEASURES) as readonly ElementKind[];
