import { formatPercent, type Interval } from '@stplan/model';
import type { PlannedChanges } from './planned-changes.ts';

/** A change in words: `2.5%`, `(1.0%)`. */
export function changeText({ value }: Interval): string {
  return formatPercent(value, 1);
}

/** What activity grows by: one figure, or that of the least and the most growing line. */
export function activityText({ least, most }: NonNullable<PlannedChanges['activity']>): string {
  const [low, high] = [changeText(least), changeText(most)];
  return low === high ? low : `${low} to ${high}`;
}
