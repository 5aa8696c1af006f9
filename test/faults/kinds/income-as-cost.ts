import { editedText, lineAt, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const incomeAsCost: FaultKind = {
  title: 'income is typed as cost, or cost as income',
  faults: (plan) =>
    plan.rows
      .filter(({ table }) => ['effect', 'position'].includes(table.kind))
      .flatMap((row) => {
        const text = /\bincome\b/.test(row.label)
          ? row.text.replace(/\bincome\b/, 'cost').replace(/\bfrom (?=[A-Z]\w*\s|outside)/, 'with ')
          : row.text.replace(/\bcost\b/, 'income').replace(/\bwith (?=[A-Z]\w*\s|outside)/, 'from ');
        const ofMember = /\b(with|from) [A-Z]/.test(row.label);
        // An effect with the outside world moves the position alike, whichever line it is booked under.
        if (text === row.text || (row.table.kind === 'effect' && !ofMember)) return [];
        return [
          {
            what: `${short(plan, row.file)}:${row.line} ${row.label}: the other line`,
            texts: editedText(plan, row.file, new Map([[row.line, text]])),
            places: [lineAt(row)],
            rules: [
              'finance/table',
              'finance/bridge',
              'finance/shared-trade',
              'contract/counterparty-direction',
              'efficiency/double-count',
              'contract/tie',
            ],
          },
        ];
      }),
};
