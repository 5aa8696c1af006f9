import { checkedRows, numberIn, oneChanged, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const digitChanged: FaultKind = {
  title: 'the first digit is another one',
  faults: (plan) =>
    checkedRows(plan).flatMap((row) =>
      statedColumns(row).flatMap((column) => {
        const { text } = row.cells[column] ?? { text: '' };
        const value = numberIn(text) ?? 0;
        // Below £1m a wrong digit may hide in the rounding.
        if (Math.abs(value) < 1) return [];
        const digit = Number(/\d/.exec(text)?.[0]);
        const changed = text.replace(/\d/, String(digit === 9 ? 4 : digit + 1));
        return [rowFault(plan, row, oneChanged(row, column, changed), rulesOf(row))];
      }),
    ),
};
