import type { Contract, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';

/** What one side of a contract has in its plan for a year. */
export function sideFigure({ cells }: Books, contract: Contract, name: string, year: number): Term | undefined {
  for (const { sides } of contract.values) {
    for (const { organisation, series } of sides) {
      if (organisation.name !== name) continue;
      const term = cells.year(series, year, `${contract.name}, ${name}`);
      if (term !== undefined) return { ...term, element: contract.name };
    }
  }
  return undefined;
}
