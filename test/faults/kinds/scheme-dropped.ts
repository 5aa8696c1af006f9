import { editedText, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const schemeDropped: FaultKind = {
  title: 'a scheme, investment or fund is left out',
  faults: (plan) =>
    plan.elements
      .filter(({ kind }) => ['efficiency', 'investment', 'funding'].includes(kind))
      .map((element) => {
        const { file, from, to, name } = element;
        const edits = new Map(Array.from({ length: to - from + 1 }, (_, index) => [from + index, undefined] as const));
        const organisations = new Set(
          plan.tables
            .filter((table) => table.element === element && table.kind === 'effect')
            .flatMap((table) => table.rows.map(({ label }) => label.split(' ')[0] ?? '')),
        );
        return {
          what: `${short(plan, file)}:${from} ${name}: gone`,
          texts: editedText(plan, file, edits),
          // What is gone has no place: the finding is at the positions that it moved, or where its name is used.
          places: plan.elements.filter(
            (one) => (one.kind === 'position' && organisations.has(one.name)) || uses(plan, one, name),
          ),
          rules: ['finance/bridge', 'language/unknown-name'],
        };
      }),
};

function uses(
  plan: Parameters<FaultKind['faults']>[0],
  { file, from, to }: { file: string; from: number; to: number },
  name: string,
) {
  const lines = plan.files.find((one) => one.file === file)?.lines.slice(from - 1, to) ?? [];
  return lines.some((line) => new RegExp(`\\b${name}\\b`).test(line));
}
