import { rowFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const nameMisspelt: FaultKind = {
  title: 'the name of an organisation is misspelt',
  faults: (plan) =>
    plan.rows.flatMap((row) => {
      const found = /\b[A-Z]\w{2,}\b(?!.*")/.exec(row.label);
      if (found === null || row.label.includes('"') || !['effect', 'value', 'position'].includes(row.table.kind))
        return [];
      const [name] = found;
      const wrong = `${name.slice(0, -2)}${name.at(-1)}${name.at(-2)}`;
      if (wrong === name) return [];
      const fault = rowFault(
        { ...plan },
        row,
        row.cells.map(({ text }) => text),
        ['language/unknown-name'],
      );
      const lines = (plan.files.find(({ file }) => file === row.file)?.lines ?? []).map((line, index) =>
        index + 1 === row.line ? line.replace(name, wrong) : line,
      );
      return [
        {
          ...fault,
          what: `${fault.what.split(' ')[0]} ${name} → ${wrong}`,
          texts: new Map([[row.file, lines.join('\n')]]),
        },
      ];
    }),
};
