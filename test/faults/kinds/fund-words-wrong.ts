import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const fundWordsWrong: FaultKind = {
  title: 'a control total including the fund is said to be before it',
  faults: (plan) =>
    linesLike(plan, /^\s+control total including fund\s/, ['position'])
      // Without a fund both bases are one.
      .filter(({ element }) => ['AcuteTrust', 'CommunityTrust', 'WUH', 'WMH', 'WCT'].includes(element.name))
      .map(({ text, ...at }) =>
        lineFault(plan, at, text.replace('including fund', 'before fund'), [
          'finance/control-total-basis',
          'finance/fund-bases',
          'finance/control-total',
          'language/duplicate-row',
          'finance/restated-figure',
        ]),
      ),
};
