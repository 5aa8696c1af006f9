import { editedText, lineAt, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const selfCounterparty: FaultKind = {
  title: 'an organisation trades with itself',
  faults: (plan) =>
    plan.rows.flatMap((row) => {
      const found = /\b(with|from) ([A-Z]\w*|outside)\s*$/.exec(row.label);
      if (found === null) return [];
      const self = row.table.kind === 'position' ? row.table.element.name : (row.label.split(' ')[0] ?? '');
      const text = row.text.replace(new RegExp(`\\b${found[1]} ${found[2]}\\b`), `${found[1]} ${self}`);
      return [
        {
          what: `${short(plan, row.file)}:${row.line} ${row.label} → ${self}`,
          texts: editedText(plan, row.file, new Map([[row.line, text]])),
          places: [lineAt(row)],
          rules: ['contract/own-counterparty'],
        },
      ];
    }),
};
