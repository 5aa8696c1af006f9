import type { Contract } from '@stplan/model';
import { headerYears } from './year-cells.ts';

/** The financial years of a contract's value table. */
export function contractYears({ values }: Contract): readonly number[] {
  const first = values[0]?.sides[0]?.series.periods;
  // Nearly always there is one table with one row of years.
  if (first !== undefined && values.every(({ sides }) => sides.every(({ series }) => series.periods === first)))
    return headerYears(first);
  const headers = new Set(values.flatMap(({ sides }) => sides.map(({ series }) => series.periods)));
  return [...new Set([...headers].flatMap(headerYears))].sort((a, b) => a - b);
}
