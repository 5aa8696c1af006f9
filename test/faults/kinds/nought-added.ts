import { checkedRows, numberIn, oneChanged, printedLike, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const noughtAdded: FaultKind = {
  title: 'a nought too many',
  faults: (plan) =>
    checkedRows(plan).flatMap((row) =>
      statedColumns(row).flatMap((column) => {
        const { text } = row.cells[column] ?? { text: '' };
        if (Math.abs(numberIn(text) ?? 0) < 0.2) return [];
        const changed = printedLike((numberIn(text) ?? 0) * 10, text);
        return [rowFault(plan, row, oneChanged(row, column, changed), rulesOf(row))];
      }),
    ),
};
