import type { ElementKind } from '@stplan/model';

/** The groups of the outline: what a reader looks for first stands first. */
export const OUTLINE_KINDS: readonly { readonly label: string; readonly kinds: readonly ElementKind[] }[] = [
  { label: 'Organisations', kinds: ['organisation'] },
  { label: 'Positions', kinds: ['position'] },
  { label: 'Contracts', kinds: ['contract'] },
  { label: 'Efficiencies', kinds: ['efficiency'] },
  { label: 'Investments', kinds: ['investment'] },
  { label: 'Funding', kinds: ['funding'] },
  { label: 'Transfers and adjustments', kinds: ['transfer', 'adjustment', 'pooled budget'] },
  { label: 'Capital', kinds: ['capital'] },
  { label: 'Programmes', kinds: ['programme'] },
  { label: 'Milestones', kinds: ['milestone'] },
  { label: 'Commitments', kinds: ['commitment', 'indicator'] },
  { label: 'Service changes', kinds: ['service change'] },
  { label: 'Risks', kinds: ['risk'] },
  { label: 'Activity, beds and workforce', kinds: ['activity', 'beds', 'workforce'] },
  { label: 'Governance', kinds: ['escalation', 'delegation', 'agreement', 'sign-off'] },
  { label: 'Assumptions and scenarios', kinds: ['assumption', 'scenario', 'expectation'] },
  { label: 'Sources', kinds: ['source'] },
  { label: 'Reports', kinds: ['report'] },
];
