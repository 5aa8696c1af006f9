import { checkedRows, oneChanged, statedColumns } from '../checked-rows.ts';
import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const letterForDigit: FaultKind = {
  title: 'the letter O or l stands for a digit, or a comma for the point',
  faults: (plan) =>
    checkedRows(plan).flatMap((row) =>
      statedColumns(row).flatMap((column) => {
        const { text } = row.cells[column] ?? { text: '' };
        return [text.replace('0', 'O'), text.replace('1', 'l'), text.replace('.', ',')]
          .filter((changed) => changed !== text)
          .map((changed) => {
            const fault = rowFault(plan, row, oneChanged(row, column, changed), [
              'language/unreadable-figure',
              'language/number-format',
              'language/syntax',
              'language/unknown-character',
              'language/unknown-word',
              'language/missing-figure',
              'language/missing-cell',
              'language/row-without-word',
            ]);
            return fault;
          });
      }),
    ),
};
