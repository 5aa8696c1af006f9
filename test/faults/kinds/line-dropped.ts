import { lineFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const lineDropped: FaultKind = {
  title: 'a line of income or cost is left out',
  faults: (plan) =>
    plan.rows
      .filter(({ table, label }) => table.kind === 'position' && /^(income|cost)\b/.test(label))
      .map((row) =>
        lineFault(plan, { file: row.file, line: row.line, element: row.table.element }, undefined, [
          'finance/table',
          'finance/no-income-line',
          'contract/do-nothing-one-sided',
          'contract/no-planned-line',
        ]),
      ),
};
