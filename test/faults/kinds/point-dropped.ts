import { checkedRows, oneChanged, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const pointDropped: FaultKind = {
  title: 'the decimal point is dropped',
  faults: (plan) =>
    checkedRows(plan).flatMap((row) =>
      statedColumns(row).flatMap((column) => {
        const { text } = row.cells[column] ?? { text: '' };
        if (!text.includes('.')) return [];
        const changed = text.replace(/^(\(?)0?(.*)\.(\d)/, '$1$2$3');
        return [rowFault(plan, row, oneChanged(row, column, changed), rulesOf(row))];
      }),
    ),
};
