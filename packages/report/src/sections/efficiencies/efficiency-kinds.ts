import type { EfficiencyKind } from '@stplan/model';

/** A kind of efficiency as the paper words it, and the class that colours and hatches it. */
export type KindOfScheme = { readonly label: string; readonly class: string };

const KINDS: { readonly [K in EfficiencyKind]: KindOfScheme } = {
  qipp: { label: 'QIPP', class: 'k1' },
  cip: { label: 'CIP', class: 'k2' },
  system: { label: 'System', class: 'k3' },
  income: { label: 'Income', class: 'k4' },
  unidentified: { label: 'Unidentified', class: 'unidentified' },
};
const UNSAID: KindOfScheme = { label: 'Kind not stated', class: 'k5' };

/** All kinds in the order in which they are stacked: what is not found stands on top. */
export const STACKED: readonly KindOfScheme[] = [
  KINDS.qipp,
  KINDS.cip,
  KINDS.system,
  KINDS.income,
  UNSAID,
  KINDS.unidentified,
];

/** The kind of a scheme. */
export function kindOf(kind: EfficiencyKind | undefined): KindOfScheme {
  return kind ? KINDS[kind] : UNSAID;
}
