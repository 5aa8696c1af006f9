import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const memberMissing: FaultKind = {
  title: 'a member is missing from the footprint',
  faults: (plan) =>
    linesLike(plan, /^\s+members\s+(.*)$/, ['footprint']).flatMap(({ found, text, ...at }) => {
      const names = (found[1] ?? '').split(', ');
      return names.map((name) => {
        const fault = lineFault(plan, at, text.replace(new RegExp(`(, ${name}\\b|\\b${name}, )`), ''), [
          'governance/no-footprint',
          'finance/system',
          'finance/places',
          'finance/incomplete',
        ]);
        const named = plan.elements.filter((element) => element.name === name || element.name === at.element.name);
        return { ...fault, places: [...fault.places, ...named] };
      });
    }),
};
