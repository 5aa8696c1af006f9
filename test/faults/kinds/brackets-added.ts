import { checkedRows, numberIn, oneChanged, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const bracketsAdded: FaultKind = {
  title: 'a saving is put in brackets',
  faults: (plan) =>
    checkedRows(plan)
      .filter(({ table }) => table.kind === 'effect')
      .flatMap((row) =>
        statedColumns(row).flatMap((column) => {
          const { text } = row.cells[column] ?? { text: '' };
          if ((numberIn(text) ?? 0) < 0.4) return [];
          return [rowFault(plan, row, oneChanged(row, column, `(${text})`), rulesOf(row))];
        }),
      ),
};
