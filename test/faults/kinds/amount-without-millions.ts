import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const amountWithoutMillions: FaultKind = {
  title: 'the m of an amount is left out',
  faults: (plan) =>
    linesLike(plan, /^\s+(full year effect|requested|awarded|saves|costs|receives)\s.*£\d+\.\dm/, [
      'efficiency',
      'investment',
      'funding',
      'capital',
    ]).map(({ text, ...at }) =>
      lineFault(plan, at, text.replace(/(£\d+\.\d)m/, '$1'), [
        'efficiency/full-year-effect',
        'efficiency/net',
        'finance/table',
        'capital/award-below-request',
        'capital/request-and-sources',
        'capital/in-use-too-early',
      ]),
    ),
};
