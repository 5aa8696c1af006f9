import { numberIn } from '../checked-rows.ts';
import { lineFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const legDropped: FaultKind = {
  title: 'one side of a scheme is left out',
  faults: (plan) =>
    plan.rows
      .filter(({ table }) => ['effect', 'revenue'].includes(table.kind))
      .filter(({ label, table }) => !/^(net|total|gross)\b/.test(label) && legs(table.rows) > 1)
      .filter(({ cells }) => cells.some(({ text }) => Math.abs(numberIn(text) ?? 0) >= 0.5))
      .map((row) => {
        const fault = lineFault(plan, { file: row.file, line: row.line, element: row.table.element }, undefined, [
          'efficiency/double-count',
          'efficiency/net',
          'finance/bridge',
          'finance/table',
          'contract/tie',
        ]);
        // Without an opposite side and without a net only the position that it moved can tell.
        const isAlone =
          !/\b(with|from) [A-Z]/.test(row.label) && row.table.rows.every(({ label }) => !/^(net|total)\b/.test(label));
        const name = row.label.split(' ')[0];
        const own = plan.elements.filter((element) => element.kind === 'position' && element.name === name);
        return isAlone ? { ...fault, places: [...fault.places, ...own] } : fault;
      }),
};

function legs(rows: readonly { readonly label: string }[]): number {
  return rows.filter(({ label }) => !/^(net|total|gross)\b/.test(label)).length;
}
