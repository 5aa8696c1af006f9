import { editedText, fileOf, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const schemeTwice: FaultKind = {
  title: 'a scheme is claimed a second time under another name',
  faults: (plan) =>
    plan.elements
      .filter(({ kind, from, to }) => kind === 'efficiency' && to > from)
      .map((element) => {
        const { file, from, to, name } = element;
        const lines = fileOf(plan, file).lines.slice(from - 1, to);
        const again = lines.join('\n').replace(name, `${name}Again`);
        return {
          what: `${short(plan, file)}:${from} ${name}: a second time as ${name}Again`,
          texts: editedText(plan, file, new Map([[to, `}\n\n${again}`]])),
          places: [{ file, from, to: to + 1 + (to - from) + 1 }],
          rules: ['finance/bridge', 'efficiency/same-figures'],
        };
      }),
};
