import type { Milestone, Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { predecessorsOf } from '../predecessors.ts';

/** Milestones that wait for each other in a circle: one finding a circle, with the whole way round. */
export const rule = planRule({
  id: 'delivery/milestone-cycle',
  number: 'STP0501',
  severity: 'error',
  structural: true,
  title: 'Milestones wait for each other in a circle',
  check: ({ plan }) =>
    circlesOf(plan).map((circle) => {
      const [first] = circle as [Milestone, ...Milestone[]];
      const waits = circle.map(({ name }, index) => `${name} after ${(circle[index + 1] ?? first).name}`);
      return {
        message: `${waits.join(', ')}: ${circle.length === 1 ? 'it' : 'each'} waits for itself, so none can be dated.`,
        help: 'Take out the “after” that is not meant; the places of all are listed.',
        span: first.nameSpan,
        related: circle
          .slice(1)
          .map(({ name, nameSpan }) => ({ message: `${name} is part of the circle`, span: nameSpan })),
      };
    }),
});

/** Every circle once, from the milestone that stands first in the plan. */
function circlesOf(plan: Plan): Milestone[][] {
  const circles: Milestone[][] = [];
  const done = new Set<Milestone>();
  for (const start of plan.elements.milestone) {
    if (done.has(start)) continue;
    const circle = wayBack(start, plan, done);
    if (circle === undefined) continue;
    for (const milestone of circle) done.add(milestone);
    circles.push(circle);
  }
  return circles;
}

/** The shortest way from a milestone over what it waits for back to itself, not through circles that are already known. */
function wayBack(start: Milestone, plan: Plan, known: ReadonlySet<Milestone>): Milestone[] | undefined {
  const cameFrom = new Map<Milestone, Milestone | undefined>([[start, undefined]]);
  for (const milestone of cameFrom.keys()) {
    for (const { milestone: next } of predecessorsOf(milestone, plan)) {
      if (next === start) return pathTo(milestone, cameFrom);
      if (!cameFrom.has(next) && !known.has(next)) cameFrom.set(next, milestone);
    }
  }
  return undefined;
}

function pathTo(end: Milestone, cameFrom: ReadonlyMap<Milestone, Milestone | undefined>): Milestone[] {
  const path: Milestone[] = [];
  for (let at: Milestone | undefined = end; at !== undefined; at = cameFrom.get(at)) path.unshift(at);
  return path;
}
