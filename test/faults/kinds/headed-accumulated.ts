import { editedText, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';
import { growingRows, opening } from '../growing-rows.ts';

export const headedAccumulated: FaultKind = {
  title: 'a table of annual figures is headed accumulated',
  faults: (plan) =>
    [...new Set(growingRows(plan).map(({ table }) => table))].map((table) => {
      const { element, opens } = table;
      const text = opening(plan, table).replace(' annual ', ' accumulated ');
      return {
        what: `${short(plan, element.file)}:${opens} ${element.name}: annual → accumulated`,
        texts: editedText(plan, element.file, new Map([[opens, text]])),
        places: [element],
        rules: ['finance/bridge', 'finance/table', 'efficiency/net', 'contract/tie', 'efficiency/marginal-cost'],
      };
    }),
};
