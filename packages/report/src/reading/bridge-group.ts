import type { EfficiencyKind, PlanElement, Term, TermGroup } from '@stplan/model';

/** What kind of step of a bridge an element makes. */
export type BridgeGroup = { readonly label: string; readonly unidentified: boolean };

const EFFICIENCIES: { readonly [K in EfficiencyKind]: BridgeGroup } = {
  qipp: { label: 'Commissioner efficiencies (QIPP)', unidentified: false },
  cip: { label: 'Provider cost improvement (CIP)', unidentified: false },
  system: { label: 'System efficiencies', unidentified: false },
  income: { label: 'Income schemes', unidentified: false },
  unidentified: { label: 'Unidentified savings', unidentified: true },
};
const OTHER_EFFICIENCIES: BridgeGroup = { label: 'Efficiencies', unidentified: false };
const MOVEMENTS: { readonly [G in TermGroup]?: BridgeGroup } = {
  investment: { label: 'Investments', unidentified: false },
  'pooled budget': { label: 'Pooled budgets', unidentified: false },
  capital: { label: 'Revenue consequences of capital', unidentified: false },
  transfer: { label: 'Transfers', unidentified: false },
  funding: { label: 'Funding', unidentified: false },
};
/** Named remainders: nobody has said how they will be closed either. */
const RESIDUAL: BridgeGroup = { label: 'Residual', unidentified: true };
const OTHER: BridgeGroup = { label: 'Other steps', unidentified: false };

const ORDER: readonly BridgeGroup[] = [
  ...Object.values(EFFICIENCIES).slice(0, 4),
  OTHER_EFFICIENCIES,
  EFFICIENCIES.unidentified,
  ...Object.values(MOVEMENTS),
  RESIDUAL,
  OTHER,
];

/** The group of a term of a bridge and of the element that it belongs to. */
export function bridgeGroup({ group }: Term, element: PlanElement | undefined): BridgeGroup {
  if (group === 'unidentified') return EFFICIENCIES.unidentified;
  if (group === 'residual') return RESIDUAL;
  const kind = element?.kind === 'efficiency' ? element.efficiencyKind?.value : undefined;
  if (kind) return EFFICIENCIES[kind];
  if (group === 'efficiency') return OTHER_EFFICIENCIES;
  return (group && MOVEMENTS[group]) ?? OTHER;
}

/** Where the group stands: savings, what they cost, money from outside, the rest. */
export function groupRank(group: BridgeGroup): number {
  return ORDER.indexOf(group);
}
