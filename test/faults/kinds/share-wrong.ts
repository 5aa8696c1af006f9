import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const shareWrong: FaultKind = {
  title: 'shares do not make up the whole',
  faults: (plan) =>
    linesLike(plan, /^\s+(?:shares|gain share|loss share)\s+.*?(\d+)%/, ['footprint', 'pooled budget', 'contract']).map(
      ({ found, text, ...at }) =>
        lineFault(plan, at, text.replace(`${found[1]}%`, `${Math.max(1, Math.floor(Number(found[1]) / 10))}%`), [
          'governance/shares-total',
          'finance/pooled-shares',
          'contract/risk-shares',
          'finance/system',
          'finance/shared-trade',
        ]),
    ),
};
