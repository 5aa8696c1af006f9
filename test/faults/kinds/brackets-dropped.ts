import { checkedRows, numberIn, oneChanged, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const bracketsDropped: FaultKind = {
  title: 'the brackets of a deficit are dropped',
  faults: (plan) =>
    checkedRows(plan).flatMap((row) =>
      statedColumns(row).flatMap((column) => {
        const { text } = row.cells[column] ?? { text: '' };
        if ((numberIn(text) ?? 0) > -0.4) return [];
        return [rowFault(plan, row, oneChanged(row, column, text.replace(/[()]/g, '')), rulesOf(row))];
      }),
    ),
};
