import { numberIn, printedLike, rulesOf } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';
import { growingRows } from '../growing-rows.ts';

export const annualAsIncremental: FaultKind = {
  title: 'what is new in each year is typed in an annual table',
  faults: (plan) =>
    growingRows(plan).map((row) => {
      let before = 0;
      const changed = row.cells.map(({ text }) => {
        const value = numberIn(text);
        if (value === undefined) return text;
        const added = value - before;
        before = value;
        return printedLike(added, text);
      });
      return rowFault(plan, row, changed, rulesOf(row));
    }),
};
