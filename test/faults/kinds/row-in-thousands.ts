import { checkedRows, numberIn, printedLike, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const rowInThousands: FaultKind = {
  title: 'a row is typed in £k under a header of £m',
  faults: (plan) =>
    checkedRows(plan)
      .filter((row) => row.table.kind !== 'beds' && row.table.kind !== 'activity' && statedColumns(row).length > 0)
      .map((row) => {
        const changed = row.cells.map(({ text }) => {
          const value = numberIn(text);
          return value === undefined || value === 0 ? text : printedLike(value * 1000, '0');
        });
        return rowFault(plan, row, changed, rulesOf(row));
      }),
};
