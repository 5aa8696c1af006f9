import type { Commitment, Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { indicatorOf } from '../followed.ts';
import { isReadWhole } from '../read-whole.ts';
import { plannedPoints } from '../trajectory-points.ts';

/** Commitments with an indicator whose way to the target nobody states. */
export const rule = planRule({
  id: 'delivery/no-trajectory',
  number: 'STP0515',
  severity: 'info',
  title: 'A commitment has no trajectory',
  check: (context) =>
    context.plan.elements.commitment
      .filter(
        (commitment) => indicatorOf(commitment, context.plan) !== undefined && !isPlanned(commitment, context.plan),
      )
      .filter((commitment) => isReadWhole(commitment, context))
      .map(({ name, indicator, nameSpan }) => ({
        message: `${name} has an indicator, but no planned values for it, so until it is due nobody can tell whether it is on track.`,
        help: 'State what is planned by month, quarter or year in a trajectory, of the commitment or of its indicator.',
        span: indicator?.span ?? nameSpan,
      })),
});

function isPlanned(commitment: Commitment, plan: Plan): boolean {
  return [commitment.trajectory, indicatorOf(commitment, plan)?.trajectory].some(
    (trajectory) => trajectory !== undefined && plannedPoints(trajectory).length > 0,
  );
}
