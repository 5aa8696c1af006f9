import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const includesDropped: FaultKind = {
  title: 'a contract no longer says which schemes are in it',
  faults: (plan) =>
    linesLike(plan, /^\s+includes\s/, ['contract']).map(({ file, line, element }) => {
      const fault = lineFault(plan, { file, line, element }, undefined, ['contract/tie', 'contract/activity']);
      return { ...fault, places: [...fault.places, ...plan.elements.filter(({ kind }) => kind === 'position')] };
    }),
};
