import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const quartersWrong: FaultKind = {
  title: 'a quarter of 30% is typed as 3%',
  faults: (plan) =>
    linesLike(plan, /^\s+phased\s+.*\d0%/, ['efficiency', 'investment', 'funding']).map(({ text, ...at }) =>
      lineFault(plan, at, text.replace(/([1-9])0%(?!.*\d0%)/, '$1%'), ['finance/phasing']),
    ),
};
