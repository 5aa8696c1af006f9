import { checkedRows, numberIn, oneChanged, printedLike, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const cellInPounds: FaultKind = {
  title: 'one figure is typed in £ under a header of £m',
  faults: (plan) =>
    checkedRows(plan)
      .filter(({ table }) => table.kind !== 'beds' && table.kind !== 'activity')
      .flatMap((row) =>
        statedColumns(row).map((column) => {
          const { text } = row.cells[column] ?? { text: '' };
          const changed = printedLike((numberIn(text) ?? 0) * 1_000_000, '0');
          return rowFault(plan, row, oneChanged(row, column, changed), rulesOf(row));
        }),
      ),
};
