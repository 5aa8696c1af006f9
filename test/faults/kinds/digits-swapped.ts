import { checkedRows, numberIn, oneChanged, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const digitsSwapped: FaultKind = {
  title: 'two digits are swapped',
  faults: (plan) =>
    checkedRows(plan).flatMap((row) =>
      statedColumns(row).flatMap((column) => {
        const { text } = row.cells[column] ?? { text: '' };
        const changed = text.replace(/(\d)([.,]?)(\d)/, '$3$2$1');
        const apart = Math.abs((numberIn(changed) ?? 0) - (numberIn(text) ?? 0));
        // Less than £0.9m apart may be within the rounding of a sum; a leading nought is no number anybody types.
        if (apart < 0.9 || /^\(?0\d/.test(changed)) return [];
        return [rowFault(plan, row, oneChanged(row, column, changed), rulesOf(row))];
      }),
    ),
};
