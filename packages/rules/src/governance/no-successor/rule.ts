import { dateText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Closed organisations of which nobody knows who took over. */
export const rule = planRule({
  id: 'governance/no-successor',
  number: 'STP0711',
  severity: 'info',
  title: 'A closed organisation names no successor',
  check: ({ plan }) =>
    [...plan.elements.organisation, ...plan.elements.footprint].flatMap(({ kind, name, closed, successor }) =>
      closed === undefined || successor !== undefined
        ? []
        : [
            {
              message: `The ${kind} ${name} closed on ${dateText(closed.value)}, but names no successor, so its figures and codes lead nowhere.`,
              help: 'State who took over: successor Acute.',
              span: closed.span,
            },
          ],
    ),
});
