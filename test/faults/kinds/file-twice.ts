import { short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const fileTwice: FaultKind = {
  title: 'a file lies in the folder twice',
  faults: (plan) =>
    plan.files.map(({ file, text, lines }) => {
      const copy = file.replace('.stplan', ' (2).stplan');
      return {
        what: `${short(plan, file)}: a second time as ${short(plan, copy)}`,
        texts: new Map([[copy, text]]),
        places: [file, copy].map((name) => ({ file: name, from: 1, to: lines.length })),
        rules: [
          'language/duplicate-name',
          'language/duplicate-plan',
          'finance/restated-figure',
          'language/duplicate-row',
        ],
      };
    }),
};
