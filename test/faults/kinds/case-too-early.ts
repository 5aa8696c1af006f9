import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const caseTooEarly: FaultKind = {
  title: 'a full business case is dated before the outline case',
  faults: (plan) =>
    linesLike(plan, /^\s+fbc\s.*\b(20\d\d)\b/, ['capital']).map(({ text, ...at }) =>
      lineFault(plan, at, text.replace(/\b20\d\d\b/g, '2015'), ['capital/case-order']),
    ),
};
