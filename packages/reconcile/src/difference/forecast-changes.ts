import { compareDates, type Milestone } from '@stplan/model';
import type { Schedule } from '../schedule/schedule.ts';
import { organisationsOf } from './organisations-of.ts';
import type { Change, ForecastChange } from './plan-difference.ts';
import type { Renames } from './renamed-elements.ts';

/** Milestones that are to be expected on another day, though no day of their own is another. */
export function forecastChanges(
  before: Schedule,
  after: Schedule,
  renames: Renames,
  changes: readonly Change[],
): readonly ForecastChange[] {
  const own = new Set(
    changes.flatMap(({ kind, name, area }) => (kind === 'milestone' && area === 'statement' ? [name] : [])),
  );
  const renamed = renames.get('milestone');
  const old = new Map([...before.byName].map(([name, scheduled]) => [renamed?.get(name) ?? name, scheduled]));
  return [...after.byName].flatMap(([name, { milestone, forecast, delayedBy }]): ForecastChange[] => {
    const was = old.get(name);
    if (own.has(name) || was?.forecast === undefined || forecast === undefined) return [];
    const side = compareDates(was.forecast, forecast);
    if (side === 0 || isComplete(milestone) || isComplete(was.milestone)) return [];
    return [
      {
        milestone: name,
        title: milestone.title,
        organisations: organisationsOf(milestone),
        turn: side < 0 ? 'slipped' : 'brought forward',
        before: { form: 'date', date: was.forecast },
        after: { form: 'date', date: forecast },
        because: side < 0 ? delayedBy : was.delayedBy,
      },
    ];
  });
}

function isComplete({ status }: Milestone): boolean {
  return status?.value.status === 'complete';
}
