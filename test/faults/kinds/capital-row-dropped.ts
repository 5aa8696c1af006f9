import { lineFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const capitalRowDropped: FaultKind = {
  title: 'a use or a source of capital is left out',
  faults: (plan) =>
    plan.rows
      .filter(
        ({ table, label }) => ['uses', 'sources'].includes(table.kind) && label !== 'total' && table.rows.length > 1,
      )
      .map((row) =>
        lineFault(plan, { file: row.file, line: row.line, element: row.table.element }, undefined, [
          'capital/uses-sources',
          'capital/total',
        ]),
      ),
};
