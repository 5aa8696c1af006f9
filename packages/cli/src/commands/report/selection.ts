import { organisationsOf, type Plan } from '@stplan/model';
import { type ReportSelection, selectionOf } from '@stplan/report';
import { namesThereAre } from '../../names-there-are.ts';
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
    throw new UsageError(`${name} has no report ${report}; ${namesThereAre(report, namesOf(elements.report))}`);
  }
  const organisations = organisationsOf(plan);
  if (organisation !== undefined && !organisations.some((one) => one.name === organisation)) {
    throw new UsageError(
      `${name} has no organisation ${organisation}; ${namesThereAre(organisation, namesOf(organisations))}`,
    );
  }
  return {
    ...(definition && selectionOf(definition)),
    ...(audience && { audience }),
    ...(organisation !== undefined && { organisation }),
  };
}

const namesOf = (elements: readonly { readonly name: string }[]): readonly string[] => elements.map(({ name }) => name);
