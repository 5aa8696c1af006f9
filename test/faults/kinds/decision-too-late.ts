import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const decisionTooLate: FaultKind = {
  title: 'a decision is dated after what follows from it',
  faults: (plan) =>
    linesLike(plan, /^\s+decision\s+\d+ \w+ (20\d\d)/, ['service change']).map(({ found, text, ...at }) =>
      lineFault(plan, at, text.replace(found[1] ?? '', String(Number(found[1]) + 2)), [
        'service-change/stage-order',
        'service-change/before-decision',
      ]),
    ),
};
