import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const receiptWrong: FaultKind = {
  title: 'the receipt of a disposal is not what the sources count on',
  faults: (plan) =>
    linesLike(plan, /^\s+receipt\s+£9\.0m/, ['capital']).flatMap(({ text, ...at }) =>
      ['£6.0m', '£0.9m', '£9.0k'].map((wrong) =>
        lineFault(plan, at, text.replace('£9.0m', wrong), ['capital/receipt-below-sources']),
      ),
    ),
};
