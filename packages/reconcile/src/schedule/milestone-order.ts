import type { Milestone } from '@stplan/model';

/** Milestones with every predecessor first; those that wait for each other are left out and named. */
export type MilestoneOrder = {
  readonly order: readonly Milestone[];
  readonly cycles: readonly (readonly string[])[];
};

export function milestoneOrder(milestones: readonly Milestone[]): MilestoneOrder {
  const byName = new Map(milestones.map((milestone) => [milestone.name, milestone]));
  const waiting = new Map<string, number>();
  const followers = new Map<string, Milestone[]>();
  for (const milestone of byName.values()) {
    const before = predecessors(milestone, byName);
    waiting.set(milestone.name, before.length);
    for (const name of before) {
      const after = followers.get(name);
      if (after === undefined) followers.set(name, [milestone]);
      else after.push(milestone);
    }
  }
  const order = [...byName.values()].filter(({ name }) => waiting.get(name) === 0);
  for (let index = 0; index < order.length; index++) {
    for (const follower of followers.get((order[index] as Milestone).name) ?? []) {
      const left = (waiting.get(follower.name) ?? 0) - 1;
      waiting.set(follower.name, left);
      if (left === 0) order.push(follower);
    }
  }
  const done = new Set(order.map(({ name }) => name));
  return {
    order,
    cycles: cyclesAmong(
      [...byName.keys()].filter((name) => !done.has(name)),
      byName,
    ),
  };
}

function predecessors({ after }: Milestone, byName: ReadonlyMap<string, Milestone>): readonly string[] {
  return [...new Set(after.map(({ milestone }) => milestone.name))].filter((name) => byName.has(name));
}

/** One path for each cycle: from the first name in the alphabet round to itself. */
function cyclesAmong(names: readonly string[], byName: ReadonlyMap<string, Milestone>): string[][] {
  const stuck = new Set(names);
  const seen = new Set<string>();
  const cycles: string[][] = [];
  for (const start of names) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let name: string | undefined = start;
    while (name !== undefined && !seen.has(name) && !places.has(name)) {
      places.set(name, path.length);
      path.push(name);
      name = predecessors(byName.get(name) as Milestone, byName).find((before) => stuck.has(before));
    }
    const from = name === undefined ? undefined : places.get(name);
    if (from !== undefined) cycles.push(turned(path.slice(from).reverse()));
    for (const visited of path) seen.add(visited);
  }
  return cycles;
}

function turned(cycle: readonly string[]): string[] {
  const first = cycle.reduce((a, b) => (b < a ? b : a));
  const from = cycle.indexOf(first);
  return [...cycle.slice(from), ...cycle.slice(0, from), first];
}
