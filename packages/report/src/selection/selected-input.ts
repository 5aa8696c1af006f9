import type { ReportInput } from '../report-input.ts';
import { ofOrganisation } from './of-organisation.ts';

/** The input with what the selection is about. */
export function selectedInput(input: ReportInput): ReportInput {
  const { organisation, scenario } = input.selection ?? {};
  const own = organisation === undefined ? input : ofOrganisation(input, organisation);
  if (scenario === undefined) return own;
  const elements = {
    ...own.plan.elements,
    scenario: own.plan.elements.scenario.filter(({ name }) => name === scenario),
  };
  return {
    ...own,
    plan: { ...own.plan, elements },
    scenarios: (own.scenarios ?? []).filter(({ name }) => name === scenario),
  };
}
