import { type CalendarDate, isProblem, type Plan, readDate, type Workspace } from '@stplan/model';
import { type Track, trackOf } from '@stplan/reconcile';
import { UsageError } from '../../usage-error.ts';

/** Works out where each plan stands, on the day that is asked for or the plan's own. */
export function tracks(
  plans: readonly Plan[],
  workspace: Workspace,
  { asAt: text, organisation }: { readonly asAt: string | undefined; readonly organisation: string | undefined },
): readonly Track[] {
  if (plans.length === 0) throw new UsageError('there is no plan here; a plan begins with: plan NAME "title" { }');
  const asAt = text === undefined ? undefined : dateOf(text);
  const having = organisation === undefined ? plans : plans.filter((plan) => has(plan, organisation));
  if (having.length === 0) throw new UsageError(`there is no organisation ${organisation} here`);
  return having.map((plan) => {
    const track = trackOf(plan, workspace, { asAt, organisation });
    if (track === undefined) {
      throw new UsageError(
        `${plan.name} does not say for which day it speaks (as at): name a day with --as-at 2017-09-30`,
      );
    }
    return track;
  });
}

function dateOf(text: string): CalendarDate {
  const date = readDate(text);
  if (isProblem(date)) throw new UsageError(`--as-at: ${date.error}`);
  return date;
}

function has({ elements }: Plan, organisation: string): boolean {
  return elements.organisation.some(({ name }) => name === organisation);
}
