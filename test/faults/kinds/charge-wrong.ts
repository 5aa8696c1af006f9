import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const chargeWrong: FaultKind = {
  title: 'a rate or a life of capital is another one',
  faults: (plan) =>
    linesLike(plan, /^\s+(charge|life)\s+(\d+)(\.\d)?/, ['capital']).map(({ found, text, ...at }) =>
      lineFault(plan, at, text.replace(found[2] ?? '', found[1] === 'life' ? '5' : '14'), ['capital/revenue']),
    ),
};
