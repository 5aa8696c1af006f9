import { checkedRows, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';
import { areApart } from '../material.ts';

export const yearsShifted: FaultKind = {
  title: 'a row stands one year too early',
  faults: (plan) =>
    checkedRows(plan).flatMap((row) => {
      if (statedColumns(row).length < 2) return [];
      const texts = row.cells.map(({ text }) => text);
      const changed = [...texts.slice(1), texts.at(-1) ?? '-'];
      return areApart(texts, changed) ? [rowFault(plan, row, changed, rulesOf(row))] : [];
    }),
};
