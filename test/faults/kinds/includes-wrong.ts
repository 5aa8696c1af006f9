import { lineFault, linesLike } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const includesWrong: FaultKind = {
  title: 'a contract includes a scheme between other parties',
  faults: (plan) => {
    const wrong = plan.example === 'estmere' ? 'SouthMeds' : 'EnergyAndEstates';
    return linesLike(plan, /^\s+between\s/, ['contract']).map(({ text, ...at }) =>
      lineFault(plan, at, `${text}\n  includes ${wrong}`, [
        'contract/includes-without-leg',
        'language/duplicate-statement',
      ]),
    );
  },
};
