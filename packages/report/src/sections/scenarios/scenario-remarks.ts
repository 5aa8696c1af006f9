import type { ScenarioOutcome } from '@stplan/reconcile';
import type { ReportView } from '../../reading/report-view.ts';

/** What the table does not say of a scenario: what is late, what could not be set, or that nothing changes. */
export function remarksOf(outcome: ScenarioOutcome, { plan }: ReportView): readonly string[] {
  const { deltas, slips, misfits } = outcome;
  const name = outcome.title ?? outcome.name;
  const titleOf = (kind: 'efficiency' | 'milestone', of: string) => plan.lookup(of, [kind])?.title ?? of;
  return [
    ...(deltas.length === 0 ? [`${name}: no position changes.`] : []),
    ...slips.map(({ scheme, milestone, months }) => {
      const later = months === 1 ? 'a month' : `${months} months`;
      return `${name}: “${titleOf('efficiency', scheme)}” saves ${later} later than it says, because of “${titleOf('milestone', milestone)}”.`;
    }),
    ...misfits.map(({ element, reason }) => `${name}: ${element} is left as it is, as ${reason}.`),
  ];
}
