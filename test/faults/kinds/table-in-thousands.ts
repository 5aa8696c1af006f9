import { rulesOf } from '../checked-rows.ts';
import { editedText, fileOf, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const tableInThousands: FaultKind = {
  title: 'a table of £m is headed £k',
  faults: (plan) =>
    plan.tables.flatMap((table) => {
      const { file } = table.element;
      const text = fileOf(plan, file).lines[table.opens - 1] ?? '';
      const rules = [...new Set(table.rows.flatMap(rulesOf))];
      if (!text.includes('in £m') || rules.length === 0) return [];
      return [
        {
          what: `${short(plan, file)}:${table.opens} ${table.element.name} ${table.kind}: £m → £k`,
          texts: editedText(plan, file, new Map([[table.opens, text.replace('in £m', 'in £k')]])),
          places: [table.element],
          rules,
        },
      ];
    }),
};
