import type { LimitName, Plan, Round } from '@stplan/model';

/** A limit as a planning round states it. */
export type Limit = Round['limits'][number];

/** A limit of the plan's planning round. There is none without a round: national numbers never stand in a rule. */
export function limitOf({ round }: Plan, name: LimitName): Limit | undefined {
  return round?.limits.find(({ value }) => value.limit === name);
}
