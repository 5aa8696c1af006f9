import { type Efficiency, type Json, type Milestone, toJson, yearText } from '@stplan/model';
import type { Track, TrackedMilestone } from '@stplan/reconcile';

/** The version of this form; it changes when a reader must. */
const FORM_VERSION = 1;

/** Positions at a date as JSON: amounts are decimals of pounds and dates `2017-09-30`, as text; what is not known is absent. */
export function trackJson(tracks: readonly Track[], texts: ReadonlyMap<string, string>): Json {
  return toJson({ formVersion: FORM_VERSION, plans: tracks.map(planJson) }, texts);
}

function planJson({ plan, asAt, organisation, milestones, savings, moved, outturns }: Track) {
  const { schemes, silent, year, ...rest } = savings;
  return {
    ...named(plan.definition ?? { name: plan.name, title: undefined }),
    asAt,
    organisation,
    milestones: {
      ...milestones,
      overdue: milestones.overdue.map(milestoneJson),
      due: milestones.due.map(milestoneJson),
      slipping: milestones.slipping.map(milestoneJson),
      criticalPath: milestones.criticalPath.map(milestoneJson),
    },
    savings: {
      year: yearText({ start: year }),
      schemes: schemes.map(({ scheme, ...figures }) => ({ ...named(scheme), ...figures })),
      silent: silent.map(named),
      ...rest,
    },
    moved: moved.map(({ scheme, milestone, months, start, movedTo, net }) => ({
      ...named(scheme),
      milestone,
      months,
      start,
      movedTo,
      net: net.map((one) => ({ year: yearText({ start: one.year }), change: one.term.value })),
    })),
    outturns: outturns.map((one) => ({ year: yearText({ start: year }), ...one })),
  };
}

function milestoneJson({ milestone, ...rest }: TrackedMilestone) {
  return { ...named(milestone), owner: milestone.owner?.value.organisation.name, ...rest };
}

function named({ name, title }: Pick<Milestone | Efficiency, 'name' | 'title'>) {
  return { name, title };
}
