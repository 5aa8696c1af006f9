import { planRule } from '../../rule/index.ts';

/** Milestones that wait for each other in a circle: one finding a circle, with the whole way round. */
export const rule = planRule({
  id: 'delivery/milestone-cycle',
  number: 'STP0501',
  severity: 'error',
  structural: true,
  title: 'Milestones wait for each other in a circle',
  check: ({ plan, schedule }) =>
    schedule.cycles.flatMap((cycle) => {
      // The schedule goes from each to what waits for it, and ends where it began.
      const names = cycle.slice(0, -1);
      const milestones = names.flatMap((name) => plan.lookup(name, ['milestone']) ?? []);
      const [first] = milestones;
      if (first === undefined) return [];
      const waits = names.map((name, index) => `${name} after ${names.at(index - 1)}`);
      return [
        {
          message: `${waits.join(', ')}: ${waits.length === 1 ? 'it waits for itself, so it' : 'each waits for itself, so none'} can${waits.length === 1 ? 'not' : ''} be dated.`,
          help: 'Take out the “after” that is not meant; the places of all are listed.',
          span: first.nameSpan,
          related: milestones
            .slice(1)
            .map(({ name, nameSpan }) => ({ message: `${name} is part of the circle`, span: nameSpan })),
        },
      ];
    }),
});
