import { editedText, fileOf, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const headerMissing: FaultKind = {
  title: 'the row of years is missing',
  faults: (plan) =>
    plan.tables
      .map(({ element, header, kind }) => ({
        what: `${short(plan, element.file)}:${header} ${element.name} ${kind}: no years`,
        texts: editedText(plan, element.file, new Map([[header, undefined]])),
        places: [{ file: element.file, from: header - 1, to: header }, element],
        rules: [
          'language/no-header',
          'language/table-without-header',
          'language/late-header',
          'language/header-after-rows',
        ],
      }))
      .filter(({ texts }) => texts.size > 0 && fileOf(plan, [...texts.keys()][0] ?? '') !== undefined),
};
