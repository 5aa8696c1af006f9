import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const populationWrong: FaultKind = {
  title: 'the population of a place or of the footprint is another one',
  faults: (plan) =>
    linesLike(plan, /\bpopulation\s+([\d,]+)/, ['footprint', 'place']).flatMap(({ found, text, ...at }) => {
      const people = found[1] ?? '';
      return [people.replace(/\d/, (digit) => String(Number(digit) + 1)), people.replace(/,\d{3}$/, '')].map(
        (wrong) => {
          const fault = lineFault(plan, at, text.replace(people, wrong), [
            'governance/place-populations',
            'finance/per-head',
          ]);
          return { ...fault, places: plan.elements.filter(({ kind }) => kind === 'footprint' || kind === 'place') };
        },
      );
    }),
};
