import { editedText, lineAt, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const counterpartyWrong: FaultKind = {
  title: 'money with a member is put to another member',
  faults: (plan) => {
    const members = membersOf(plan);
    return plan.rows.flatMap((row) => {
      const found = /^(.*\b(?:with|from) )([A-Z]\w*)\s*$/.exec(row.label);
      const name = found?.[2] ?? '';
      if (found === null || !members.includes(name)) return [];
      const self = row.table.kind === 'position' ? row.table.element.name : (row.label.split(' ')[0] ?? '');
      const wrong = members[(members.indexOf(name) + 1) % members.length] ?? '';
      if (wrong === self || wrong === name) return [];
      const text = row.text.replace(new RegExp(`\\b(with|from) ${name}\\b`), `$1 ${wrong}`);
      return [
        {
          what: `${short(plan, row.file)}:${row.line} ${row.label} → ${wrong}`,
          texts: editedText(plan, row.file, new Map([[row.line, text]])),
          places: [lineAt(row), ...(row.table.kind === 'position' ? [] : [row.table.element])],
          rules: [
            'efficiency/double-count',
            'contract/do-nothing-agreement',
            'contract/do-nothing-one-sided',
            'contract/tie',
            'contract/line-without-contract',
            'contract/no-planned-line',
            'contract/counterparty-direction',
            'language/duplicate-row',
          ],
        },
      ];
    });
  },
};

function membersOf(plan: Parameters<FaultKind['faults']>[0]): string[] {
  const line = plan.files.flatMap(({ lines }) => lines).find((text) => /^\s+members\s/.test(text)) ?? '';
  return line.replace(/^\s+members\s+/, '').split(', ');
}
