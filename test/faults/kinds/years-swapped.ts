import { checkedRows, numberIn, rulesOf, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const yearsSwapped: FaultKind = {
  title: 'two years of a row are swapped',
  faults: (plan) =>
    checkedRows(plan).flatMap((row) => {
      const [one, other] = statedColumns(row).slice(-2);
      if (one === undefined || other === undefined) return [];
      const texts = row.cells.map(({ text }) => text);
      const [first, second] = [texts[one] ?? '', texts[other] ?? ''];
      if (Math.abs((numberIn(first) ?? 0) - (numberIn(second) ?? 0)) < 1) return [];
      const changed = texts.map((text, column) => (column === one ? second : column === other ? first : text));
      return [rowFault(plan, row, changed, rulesOf(row))];
    }),
};
