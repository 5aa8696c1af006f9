export type { FolderFile } from './folder-file.ts';
export { folderFiles, type PlanHome } from './folder-files.ts';
export { type PlanOffers, planOffers } from './plan-offers.ts';
export { readYears } from './read-years.ts';
export { ownOrganisations } from './wanted-organisations.ts';
export { footprintNamed, wantedPlan, wantedRound } from './wanted-plan.ts';
