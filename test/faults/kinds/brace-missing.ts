import { fileOf, lineFault } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const braceMissing: FaultKind = {
  title: 'a closing brace is missing',
  faults: (plan) =>
    plan.elements
      .filter(({ file, to, from }) => to > from && fileOf(plan, file).lines[to - 1] === '}')
      .map((element) =>
        lineFault(plan, { file: element.file, line: element.to, element }, undefined, [
          'language/missing-brace',
          'language/syntax',
        ]),
      ),
};
