import { checkedRows } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const cellSurplus: FaultKind = {
  title: 'a row has a figure too many',
  faults: (plan) =>
    checkedRows(plan).map((row) =>
      rowFault(
        plan,
        row,
        row.cells.map(({ text }, at) => (at === 0 ? `${text}  ${text}` : text)),
        ['language/surplus-cell'],
      ),
    ),
};
