import type { Figure, Milestone, Plan, SourceSpan } from '@stplan/model';

/** A milestone that another comes after, with the time between. */
export type FoundPredecessor = {
  readonly milestone: Milestone;
  readonly lag: Figure | undefined;
  readonly span: SourceSpan;
};

/** The milestones that a milestone comes after, as far as their names are known. */
export function predecessorsOf({ after }: Milestone, plan: Plan): FoundPredecessor[] {
  return after.flatMap(({ milestone: { name, kinds }, lag, span }) => {
    const milestone = plan.lookup(name, kinds);
    return milestone === undefined ? [] : [{ milestone, lag, span }];
  });
}
