import type { Commitment, Plan, Priority } from '@stplan/model';
import { plannedPoints } from './trajectory-points.ts';

/** The must-dos of the plan's round that are held to a national measure, such as the waits that the fund pays for. */
export function accessPriorities({ round, lookup }: Plan): Priority[] {
  return (round?.mustDos ?? []).flatMap(({ name, kinds }) => {
    const priority = lookup(name, kinds);
    return priority?.indicator === undefined ? [] : [priority];
  });
}

/** The commitments that answer a priority. */
export function answersTo({ elements }: Plan, priority: Priority): readonly Commitment[] {
  return elements.commitment.filter(({ answers }) => answers.some(({ name }) => name === priority.name));
}

/** Whether a commitment says what is planned, itself or by its indicator. */
export function hasPlannedValues({ trajectory, indicator }: Commitment, { lookup }: Plan): boolean {
  const measure = indicator && lookup(indicator.value.name, indicator.value.kinds);
  return [trajectory, measure?.trajectory].some((one) => one !== undefined && plannedPoints(one).length > 0);
}
