import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const startTooLate: FaultKind = {
  title: 'a scheme saves before it starts',
  faults: (plan) =>
    linesLike(plan, /^\s+starts\s+1 April 2017/, ['efficiency']).map(({ text, ...at }) =>
      lineFault(plan, at, text.replace('2017', '2018'), ['efficiency/before-start']),
    ),
};
