import type { Plan, PlanElement, Ref, SourceSpan } from '@stplan/model';

/** An element that cannot go on before a milestone is reached. */
export type Waiting = {
  readonly element: PlanElement;
  /** Where it names the milestone. */
  readonly span: SourceSpan;
};

/** Everything that waits for a milestone: what comes after it, needs it, or is delivered by it. */
export function waitingFor(plan: Plan, name: string): readonly Waiting[] {
  const { elements } = plan;
  const naming = (element: PlanElement, refs: readonly Ref[]): Waiting[] => {
    const ref = refs.find((one) => one.name === name && plan.lookup(one.name, one.kinds)?.kind === 'milestone');
    return ref === undefined ? [] : [{ element, span: ref.span }];
  };
  const needing = [
    ...elements.efficiency,
    ...elements.investment,
    ...elements.funding,
    ...elements.capital,
    ...elements['service change'],
  ];
  return [
    ...elements.milestone.flatMap((one) =>
      naming(
        one,
        one.after.map(({ milestone }) => milestone),
      ),
    ),
    ...elements.commitment.flatMap((one) => naming(one, one.deliveredBy)),
    ...needing.flatMap((one) => naming(one, one.needs)),
  ];
}
