import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const transferTurned: FaultKind = {
  title: 'payer and payee of a transfer are swapped',
  faults: (plan) =>
    linesLike(plan, /from(\s+)(\w+) to (\w+)/, ['transfer']).map(({ found, text, ...at }) => {
      const fault = lineFault(plan, at, text.replace(found[0], `from${found[1]}${found[3]} to ${found[2]}`), [
        'finance/bridge',
        'finance/transfers',
        'finance/transfer-direction',
        'efficiency/double-count',
      ]);
      const positions = plan.elements.filter(
        ({ kind, name }) => kind === 'position' && [found[2], found[3]].includes(name),
      );
      return { ...fault, places: [...fault.places, ...positions] };
    }),
};
