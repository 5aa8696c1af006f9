import { type Json, toJson, yearText } from '@stplan/model';
import type { PlanOutcomes } from '@stplan/report';

/** The version of this form; it changes when a reader must. */
const FORM_VERSION = 1;

/** Scenarios as JSON: amounts are decimals of pounds, as text; `organisation` is absent for the system. */
export function outcomesJson(plans: readonly PlanOutcomes[], texts: ReadonlyMap<string, string>): Json {
  const written = plans.map(({ plan, outcomes }) => ({
    name: plan.name,
    title: plan.definition?.title,
    scenarios: outcomes.map((outcome) => ({
      ...outcome,
      deltas: outcome.deltas.map(withYear),
      controlTotals: outcome.controlTotals.map(withYear),
    })),
  }));
  return toJson({ formVersion: FORM_VERSION, plans: written }, texts);
}

function withYear<T extends { readonly year: number }>(value: T) {
  return { ...value, year: yearText({ start: value.year }) };
}
