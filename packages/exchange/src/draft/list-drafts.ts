import type { ListKind } from '../mapping/list-kind.ts';
import { REGISTERS } from '../registers/registers.ts';
import { draftCapital } from './capital.ts';
import { draftContracts } from './contracts.ts';
import type { DraftList } from './draft-list.ts';
import { draftMilestones } from './milestones.ts';
import { draftOrganisations } from './organisations.ts';
import { draftPlanFigures } from './plan-figures.ts';
import { draftPlanWords } from './plan-words.ts';
import { draftRegister } from './register.ts';
import { draftRisks } from './risks.ts';

/** How each kind of list is read. */
export const LIST_DRAFTS: ReadonlyMap<ListKind, DraftList> = new Map<ListKind, DraftList>([
  ['organisations', draftOrganisations],
  ['contracts', draftContracts],
  ['milestones', draftMilestones],
  ['risks', draftRisks],
  ['capital', draftCapital],
  ...REGISTERS.map((register) => [register.list, draftRegister(register)] as const),
  ['figures', draftPlanFigures],
  ['words', draftPlanWords],
]);
