import {
  type Commitment,
  compare,
  type Exact,
  type Figure,
  type Indicator,
  type Plan,
  type Trajectory,
} from '@stplan/model';

/** A commitment or indicator with the values that it follows. */
export type Followed = {
  readonly element: Commitment | Indicator;
  readonly trajectory: Trajectory;
  readonly indicator: Indicator;
};

/** The measure of a commitment: its own, else that of a priority which it answers. */
export function indicatorOf({ indicator, answers }: Commitment, { lookup }: Plan): Indicator | undefined {
  if (indicator !== undefined) return lookup(indicator.value.name, indicator.value.kinds);
  for (const { name, kinds } of answers) {
    const measure = lookup(name, kinds)?.indicator?.value;
    const found = measure && lookup(measure.name, measure.kinds);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every trajectory with its measure: those of commitments, and of indicators whose values no commitment restates. */
export function followed(plan: Plan): Followed[] {
  const promised = plan.elements.commitment.flatMap((element): Followed[] => {
    const indicator = indicatorOf(element, plan);
    return element.trajectory === undefined || indicator === undefined
      ? []
      : [{ element, trajectory: element.trajectory, indicator }];
  });
  const restated = new Set(promised.map(({ indicator }) => indicator));
  const own = plan.elements.indicator.flatMap((element): Followed[] =>
    element.trajectory === undefined || restated.has(element)
      ? []
      : [{ element, trajectory: element.trajectory, indicator: element }],
  );
  return [...promised, ...own];
}

/** How much better one value is than another, as the indicator counts: below zero is worse; undefined without direction. */
export function better({ direction }: Indicator, value: Exact, than: Exact): number | undefined {
  if (direction === undefined) return undefined;
  return direction.value === 'higher' ? compare(value, than) : compare(than, value);
}

/** The standard of a measure, or that of the priority that a commitment answers. */
export function standardOf({ element, indicator }: Followed, { lookup }: Plan): Figure | undefined {
  if (indicator.standard !== undefined) return indicator.standard.value;
  if (element.kind !== 'commitment') return undefined;
  for (const { name, kinds } of element.answers) {
    const standard = lookup(name, kinds)?.standard?.value;
    if (standard !== undefined) return standard;
  }
  return undefined;
}
