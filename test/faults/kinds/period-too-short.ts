import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const periodTooShort: FaultKind = {
  title: 'the plan is said to end before its tables do',
  faults: (plan) =>
    linesLike(plan, /^\s+period\s+2017\/18 to (\S+)/, ['plan']).flatMap(({ found, text, ...at }) =>
      ['2017/18', '2018/19'].map((last) =>
        lineFault(plan, at, text.replace(`to ${found[1]}`, `to ${last}`), ['finance/outside-period']),
      ),
    ),
};
