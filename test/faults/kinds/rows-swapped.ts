import { checkedRows, rulesOf } from '../checked-rows.ts';
import { editedText, lineAt, rowWith, short } from '../edits.ts';
import type { Fault, FaultKind } from '../fault.ts';
import { areApart } from '../material.ts';

export const rowsSwapped: FaultKind = {
  title: 'the figures of two rows are swapped',
  faults: (plan) =>
    checkedRows(plan).flatMap((row): Fault[] => {
      const next = row.table.rows[row.table.rows.indexOf(row) + 1];
      if (next === undefined || rulesOf(next).length === 0) return [];
      // Two lines of one kind with the same counterparty may be told apart by nothing but their titles.
      if (sense(row.label) === sense(next.label)) return [];
      const [own, other] = [row, next].map(({ cells }) => cells.map(({ text }) => text));
      if (own === undefined || other === undefined || !areApart(own, other)) return [];
      return [
        {
          what: `${short(plan, row.file)}:${row.line} ${row.label} ↔ ${next.label}`,
          texts: editedText(
            plan,
            row.file,
            new Map([
              [row.line, rowWith(row, other)],
              [next.line, rowWith(next, own)],
            ]),
          ),
          places: [lineAt(row), lineAt(next)],
          rules: [...rulesOf(row), ...rulesOf(next)],
        },
      ];
    }),
};

/** A row's words without its title. */
function sense(label: string): string {
  return label.replace(/"[^"]*"\s*/, '');
}
