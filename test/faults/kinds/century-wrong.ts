import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const centuryWrong: FaultKind = {
  title: 'a date is in the wrong century',
  faults: (plan) =>
    linesLike(plan, /^\s+(due|starts|in use|date|obc|fbc|decision)\s.*\b20(\d\d)\b/, [
      'milestone',
      'efficiency',
      'investment',
      'capital',
      'service change',
    ]).flatMap(({ found, text, ...at }) =>
      ['19', '21'].map((century) =>
        lineFault(plan, at, text.replace(/\b20(\d\d)(?!.*\b20\d\d)/, `${century}$1`), [
          'delivery/outside-period',
          'evidence/implausible-date',
          'delivery/milestone-order',
          'efficiency/before-start',
          'efficiency/before-enabler',
          'capital/in-use-too-early',
          'capital/spend-before-approval',
          'capital/case-order',
          'capital/land-receipt',
          'capital/saving-before-building',
          'service-change/stage-order',
          'service-change/before-decision',
        ]),
      ),
    ),
};
