import type { Efficiency, Plan } from '@stplan/model';

/** Schemes that somebody worked out by organisation: totals of a footprint and unidentified savings are none. */
export function plannedSchemes({ elements }: Plan): readonly Efficiency[] {
  return elements.efficiency.filter(
    ({ effects, efficiencyKind }) => effects.length > 0 && efficiencyKind?.value !== 'unidentified',
  );
}
