import { lineFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const contractSideDropped: FaultKind = {
  title: 'a contract states the figure of one side only',
  faults: (plan) =>
    plan.rows
      .filter(({ table }) => table.kind === 'value')
      .map((row) =>
        lineFault(plan, { file: row.file, line: row.line, element: row.table.element }, undefined, [
          'contract/one-sided',
        ]),
      ),
};
