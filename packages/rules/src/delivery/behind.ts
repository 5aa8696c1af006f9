import type { Plan } from '@stplan/model';
import { better, type Followed, followed } from './followed.ts';
import { differ, latestBoth, type Point } from './trajectory-points.ts';

/** A measure whose last actual value is worse than planned. */
export type Behind = Followed & { readonly actual: Point; readonly planned: Point };

/** The trajectories that are missed at the day for which the plan speaks, by more than the printed digits allow. */
export function behindTrajectory(plan: Plan): Behind[] {
  const asAt = plan.definition?.asAt?.value;
  return followed(plan).flatMap((one): Behind[] => {
    const last = latestBoth(one.trajectory, asAt);
    if (last === undefined) return [];
    const side = better(one.indicator, last.actual.figure.value, last.planned.figure.value) ?? 0;
    return side < 0 && differ(last.actual.figure, last.planned.figure) ? [{ ...one, ...last }] : [];
  });
}
