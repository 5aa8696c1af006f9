import type { Plan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

/** The round’s success measures for which a plan with commitments has no target and no trajectory, in one finding. */
export const rule = planRule({
  id: 'delivery/success-measure',
  number: 'STP0504',
  severity: 'warning',
  title: 'The plan does not say how it meets the round’s success measures',
  check: ({ plan }) => {
    const { round, definition } = plan;
    const asked = round?.successMeasures ?? [];
    if (round === undefined || definition?.round === undefined || plan.elements.commitment.length === 0) return [];
    const missing = asked.filter(({ name }) => !isPlanned(name, plan));
    if (missing.length === 0) return [];
    const names = missing.map(({ name, kinds }) => plan.lookup(name, kinds)?.title ?? name);
    return [
      {
        message: `${missing.length} of the ${asked.length} success measures of ${round.name} ${missing.length === 1 ? 'has' : 'have'} no target and no trajectory: ${listed(names.map((name) => `“${name}”`))}.`,
        help: 'Write a commitment for each, with its indicator and a trajectory by year.',
        span: definition.round.span,
      },
    ];
  },
});

function isPlanned(name: string, { elements }: Plan): boolean {
  const promised = elements.commitment.some(
    ({ indicator, target, trajectory }) => indicator?.value.name === name && (target ?? trajectory) !== undefined,
  );
  return promised || elements.indicator.some((own) => own.name === name && own.trajectory !== undefined);
}
