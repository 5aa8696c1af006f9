import { numberIn, printedLike, rulesOf } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';
import { growingRows } from '../growing-rows.ts';

export const annualAsAccumulated: FaultKind = {
  title: 'the sum of the years is typed in an annual table',
  faults: (plan) =>
    growingRows(plan).map((row) => {
      let total = 0;
      const changed = row.cells.map(({ text }) => {
        const value = numberIn(text);
        if (value === undefined) return text;
        total += value;
        return printedLike(total, text);
      });
      return rowFault(plan, row, changed, rulesOf(row));
    }),
};
