import type { ListKind } from '../mapping/fields.ts';
import type { ListTable } from '../mapping/mapping.ts';
import { draftCapital } from './capital.ts';
import { draftContracts } from './contracts.ts';
import type { DraftElement } from './draft.ts';
import type { DraftContext, OpenTable } from './draft-context.ts';
import { draftEfficiencies } from './efficiencies.ts';
import { draftMilestones } from './milestones.ts';
import { draftOrganisations } from './organisations.ts';
import { draftRisks } from './risks.ts';

/** How a list becomes elements. */
export type DraftList = (context: DraftContext, open: OpenTable<ListTable>) => readonly DraftElement[];

/** How each kind of list is read. */
export const LIST_DRAFTS: { readonly [K in ListKind]: DraftList } = {
  organisations: draftOrganisations,
  contracts: draftContracts,
  efficiencies: draftEfficiencies,
  milestones: draftMilestones,
  risks: draftRisks,
  capital: draftCapital,
};
