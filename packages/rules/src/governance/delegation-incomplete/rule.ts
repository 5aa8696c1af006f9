import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';

/** Delegations that do not say who answers for them or from when they hold. */
export const rule = planRule({
  id: 'governance/delegation-incomplete',
  number: 'STP0706',
  severity: 'warning',
  title: 'A delegation has nobody who answers for it, or no date',
  check: ({ plan }) =>
    plan.elements.delegation.flatMap(({ name, accountable, effective, nameSpan }) => {
      const missing = [
        ...(accountable === undefined ? ['nobody is accountable for it'] : []),
        ...(effective === undefined ? ['it has no day from which it holds'] : []),
      ];
      if (missing.length === 0) return [];
      return [
        {
          message: `${name} is delegated, but ${listed(missing)}.`,
          help: `State ${missing.length === 1 ? 'it' : 'both'}: ${[...(accountable === undefined ? ['accountable "accountable officer" of Commissioner'] : []), ...(effective === undefined ? ['effective 1 April 2017'] : [])].join('; ')}.`,
          span: nameSpan,
        },
      ];
    }),
});
