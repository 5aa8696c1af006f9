import type { Contract } from '@stplan/model';
import { sideFigure } from './contract-figures.ts';
import { countMeasures } from './count-measures.ts';
import { type Measures, wordOf, yearly } from './measure.ts';

/** The value of a contract and the activity in it; a title names the line, or the side. */
export const CONTRACT_MEASURES: Measures<Contract> = {
  ...countMeasures<Contract>(({ counts, name }, title) =>
    counts.filter(({ line }) => title === undefined || line.name === title).map(({ rows }) => ({ name, rows })),
  ),
  /** The commissioner's figure, which is what will be paid; a title names the other side. */
  value: yearly((books, contract, year, title) => {
    const sides = title === undefined ? [contract.commissioner?.name, contract.provider?.name] : [title];
    for (const side of sides) {
      const term = side === undefined ? undefined : sideFigure(books, contract, side, year);
      if (term !== undefined) return term;
    }
    return undefined;
  }),
  status: wordOf(({ status }) => status?.value.status),
  kind: wordOf(({ form }) => form?.value),
};
