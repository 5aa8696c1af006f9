import { checkedRows } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const cellMissing: FaultKind = {
  title: 'a row has a figure too few',
  faults: (plan) =>
    checkedRows(plan).map((row) =>
      rowFault(
        plan,
        row,
        row.cells.map(({ text }, at) => (at === row.cells.length - 1 ? '' : text)),
        ['language/missing-cell'],
      ),
    ),
};
