import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const landSoldLate: FaultKind = {
  title: 'land is sold after its receipt is spent',
  faults: (plan) =>
    linesLike(plan, /^\s+date\s+.*\b(20\d\d)/, ['capital']).flatMap(({ found, text, ...at }) =>
      [1, 2, 3].map((years) =>
        lineFault(plan, at, text.replace(found[1] ?? '', String(Number(found[1]) + years)), ['capital/land-receipt']),
      ),
    ),
};
