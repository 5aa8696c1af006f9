import type { Sector } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

const HEALTH: readonly Sector[] = ['commissioner', 'provider', 'specialised commissioning', 'primary care'];
const WHOLE: readonly Sector[] = [...HEALTH, 'social care', 'public health'];

/** Positions of the footprint whose stated scope lacks a sector. */
export const rule = planRule({
  id: 'finance/missing-sectors',
  number: 'STP0138',
  severity: 'warning',
  title: 'The position of the system leaves out sectors',
  check: ({ plan }) => {
    if (plan.round === undefined) return [];
    return (
      plan.elements.position
        .filter(({ subject, scope }) => subject?.name === plan.footprint?.name && scope.length > 0)
        // “Health” says what is left out: social care and public health, on purpose.
        .filter(({ scope }) => !scope.includes('health'))
        .slice(0, 1)
        .flatMap(({ name, scope, nameSpan }) => {
          const missing = WHOLE.filter((sector) => !scope.includes(sector));
          if (missing.length === 0) return [];
          return [
            {
              message: `The position of ${name} does not count ${listed(missing)}.`,
              help: 'Add the sectors to the figures and to the scope, or say in the plan who carries them.',
              span: nameSpan,
            },
          ];
        })
    );
  },
});
