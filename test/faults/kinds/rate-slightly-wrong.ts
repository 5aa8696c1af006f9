import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const rateSlightlyWrong: FaultKind = {
  title: 'a capital charge of 3.5% is typed 2.4%',
  faults: (plan) =>
    // Only where a charge on that cost is other than the printed one.
    linesLike(plan, /^\s+charge\s+3\.5%/, ['capital'])
      .filter(({ element }) => ['EmergencyCentre', 'ElectronicRecord'].includes(element.name))
      .map(({ text, ...at }) => lineFault(plan, at, text.replace('3.5%', '2.4%'), ['capital/revenue'])),
};
