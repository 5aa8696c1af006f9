import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const inUseTooEarly: FaultKind = {
  title: 'a building is in use a year too early',
  faults: (plan) =>
    linesLike(plan, /^\s+in use\s+.*\b(20\d\d)/, ['capital']).map(({ found, text, ...at }) =>
      lineFault(plan, at, text.replace(found[1] ?? '', String(Number(found[1]) - 1)), [
        'capital/in-use-too-early',
        'capital/saving-before-building',
        'capital/no-revenue',
        'capital/spend-before-approval',
        'capital/spend-after-use',
      ]),
    ),
};
