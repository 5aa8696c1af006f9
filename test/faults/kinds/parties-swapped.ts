import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const partiesSwapped: FaultKind = {
  title: 'commissioner and provider of a contract are swapped',
  faults: (plan) =>
    linesLike(plan, /between(\s+)(\w+) and (\w+)/, ['contract']).map(({ found, text, ...at }) =>
      lineFault(plan, at, text.replace(found[0], `between${found[1]}${found[3]} and ${found[2]}`), [
        'contract/parties-swapped',
        'contract/line-without-contract',
        'contract/no-planned-line',
      ]),
    ),
};
