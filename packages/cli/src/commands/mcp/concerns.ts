import { nearNames, organisationsOf } from '@stplan/model';
import { ofOrganisation, type ReportInput, reportInput } from '@stplan/report';
import type { Analysis } from '../../analyse.ts';
import { UsageError } from '../../usage-error.ts';

/** What each plan says, or only what concerns one organisation there, parted as the report of one organisation is. */
export function concerning(analysis: Analysis, organisation: string | undefined): readonly ReportInput[] {
  const inputs = analysis.reconciliations.map(({ plan }) => reportInput(analysis, plan.name, 'stplan'));
  if (organisation === undefined) return inputs;
  const having = inputs.filter(({ plan }) => organisationsOf(plan).some(({ name }) => name === organisation));
  if (having.length === 0) throw new UsageError(noOrganisationText(organisation, inputs));
  return having.map((input) => ofOrganisation(input, organisation));
}

function noOrganisationText(organisation: string, inputs: readonly ReportInput[]): string {
  const names = [...new Set(inputs.flatMap(({ plan }) => organisationsOf(plan).map(({ name }) => name)))].sort();
  const [nearest] = nearNames(organisation, names, 1);
  const there = names.length === 0 ? 'there are none' : `there are ${names.join(', ')}`;
  return `there is no organisation ${organisation} here; ${nearest === undefined ? there : `did you mean ${nearest}?`}`;
}
