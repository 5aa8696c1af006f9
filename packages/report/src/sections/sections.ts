import { activitySection } from './activity/activity.tsx';
import { assumptionsSection } from './annex/assumptions.tsx';
import { bridgesSection } from './annex/bridges.tsx';
import { glossarySection } from './annex/glossary.tsx';
import { notesSection } from './annex/notes.tsx';
import { sourceListingSection } from './annex/source-listing.tsx';
import { sourcesSection } from './annex/sources.tsx';
import { bridgeSection } from './bridge/bridge.tsx';
import { capitalSection } from './capital/capital.tsx';
import { commitmentsSection } from './commitments/commitments.tsx';
import { contractsSection } from './contracts/contracts.tsx';
import { efficienciesSection } from './efficiencies/efficiencies.tsx';
import { findingsSection } from './findings/findings.tsx';
import { governanceSection } from './governance/governance.tsx';
import { milestonesSection } from './milestones/milestones.tsx';
import { positionsSection } from './positions/positions.tsx';
import { reconciliationSection } from './reconciliation/reconciliation.tsx';
import { risksSection } from './risks/risks.tsx';
import { scenariosSection } from './scenarios/scenarios.tsx';
import type { Section } from './section.ts';
import { serviceChangesSection } from './service-changes/service-changes.tsx';
import { summarySection } from './summary/summary.tsx';

/** The paper in its order. A new section is a file and a row here. */
export const SECTIONS: readonly Section[] = [
  summarySection,
  findingsSection,
  bridgeSection,
  positionsSection,
  reconciliationSection,
  contractsSection,
  efficienciesSection,
  activitySection,
  milestonesSection,
  commitmentsSection,
  capitalSection,
  serviceChangesSection,
  risksSection,
  governanceSection,
  scenariosSection,
  sourcesSection,
  bridgesSection,
  assumptionsSection,
  glossarySection,
  notesSection,
  sourceListingSection,
];
