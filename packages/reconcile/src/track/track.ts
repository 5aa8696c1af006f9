import type { CalendarDate, Plan, PlanDefinition, Workspace } from '@stplan/model';
import { reconcile } from '../reconcile.ts';
import type { Reconciliation } from '../reconciliation.ts';
import type { MovedScheme } from '../schedule/slips.ts';
import { type MilestoneTrack, trackedMilestones } from './milestone-track.ts';
import { type OutturnTrack, trackedOutturns } from './outturn-track.ts';
import { type SavingsTrack, trackedSavings } from './savings-track.ts';

/** Where a plan stands on a day. */
export type Track = {
  readonly plan: Plan;
  readonly asAt: CalendarDate;
  /** Whose part of it is told; the whole plan's where none is named. */
  readonly organisation: string | undefined;
  readonly milestones: MilestoneTrack;
  readonly savings: SavingsTrack;
  /** Schemes that save later because a milestone is late. */
  readonly moved: readonly MovedScheme[];
  readonly outturns: readonly OutturnTrack[];
};

/**
 * Works out where a plan stands: on the given day, or on the one for which the plan speaks. The plan is worked out as if
 * it spoke for that day. Undefined where neither is known.
 */
export function trackOf(
  plan: Plan,
  workspace: Workspace,
  {
    asAt: wanted,
    organisation,
  }: { readonly asAt: CalendarDate | undefined; readonly organisation: string | undefined },
): Track | undefined {
  const asAt = wanted ?? plan.definition?.asAt?.value;
  if (asAt === undefined) return undefined;
  const worked: Reconciliation = reconcile(speakingFor(plan, asAt), workspace, { agreeing: 'left out' });
  return {
    plan: worked.plan,
    asAt,
    organisation,
    milestones: trackedMilestones(worked.schedule, asAt, organisation),
    savings: trackedSavings(worked.plan.elements.efficiency, worked.figures, asAt, organisation),
    moved: worked.slips
      .now()
      .filter(({ scheme: { owner } }) => organisation === undefined || owner?.value.organisation.name === organisation),
    outturns: trackedOutturns(worked.plan, worked.figures, asAt, organisation),
  };
}

/** The plan with another day for which it speaks. */
function speakingFor(plan: Plan, asAt: CalendarDate): Plan {
  const { definition } = plan;
  if (definition === undefined) return plan;
  const stated: PlanDefinition['asAt'] = {
    ...(definition.asAt ?? { span: definition.nameSpan, note: undefined, citations: [] }),
    value: asAt,
  };
  return { ...plan, definition: { ...definition, asAt: stated } };
}
