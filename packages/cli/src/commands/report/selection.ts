import { organisationsOf, type Plan } from '@stplan/model';
import { type ReportSelection, selectionOf } from '@stplan/report';
import { UsageError } from '../../usage-error.ts';
import type { ReportOptions } from './options.ts';

/** What of a plan's paper the options ask for; undefined for all of it. Options say more than the `report` they go with. */
export function selectionFor(
  plan: Plan,
  { report, audience, organisation }: Pick<ReportOptions, 'report' | 'audience' | 'organisation'>,
): ReportSelection | undefined {
  if (report === undefined && audience === undefined && organisation === undefined) return undefined;
  const { elements, name } = plan;
  const definition = elements.report.find((one) => one.name === report);
  if (report !== undefined && definition === undefined) {
    throw new UsageError(`${name} has no report ${report}; ${known(elements.report)}`);
  }
  const organisations = organisationsOf(plan);
  if (organisation !== undefined && !organisations.some((one) => one.name === organisation)) {
    throw new UsageError(`${name} has no organisation ${organisation}; ${known(organisations)}`);
  }
  return {
    ...(definition && selectionOf(definition)),
    ...(audience && { audience }),
    ...(organisation !== undefined && { organisation }),
  };
}

function known(elements: readonly { readonly name: string }[]): string {
  const names = elements.map((one) => one.name).sort();
  return `there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ') || 'none'}`;
}
