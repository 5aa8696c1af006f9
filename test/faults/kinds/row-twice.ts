import { checkedRows } from '../checked-rows.ts';
import { lineFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const rowTwice: FaultKind = {
  title: 'a row stands there twice',
  faults: (plan) =>
    checkedRows(plan).map((row) =>
      lineFault(
        plan,
        { file: row.file, line: row.line, element: row.table.element },
        `${row.text.replace(/\[[^\]]*\]\s*$/, '')}\n${row.text}`,
        ['language/duplicate-row', 'finance/table', 'finance/bridge', 'efficiency/net', 'capital/uses-sources'],
      ),
    ),
};
