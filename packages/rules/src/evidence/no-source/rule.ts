import { planRule } from '../../rule/index.ts';
import { figureTables } from '../figure-tables.ts';

/** Tables of which no row names a source or a note, in plans that have sources; one finding for each element. */
export const rule = planRule({
  id: 'evidence/no-source',
  number: 'STP0801',
  severity: 'info',
  title: 'The figures of a table have no source',
  check: ({ plan }) =>
    plan.elements.source.length === 0
      ? []
      : figureTables(plan)
          .filter(({ rows }) => rows.every(({ note, citations = [] }) => note === undefined && citations.length === 0))
          .map(({ what, span }) => ({
            message: `No figure of ${what} names where it comes from.`,
            help: 'Put the source behind a row, once a table is enough: [Plans17 "sheet 3"]. A note does where there is no document.',
            span,
          })),
});
