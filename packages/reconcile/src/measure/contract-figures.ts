import type { Contract, ContractSide, Term } from '@stplan/model';
import type { Books } from '../ledger/books.ts';

type Figures = Map<ContractSide, Map<number, Term | undefined>>;

/** Each side's figures are asked for by every identity of contracts, so they are kept. */
const known = new WeakMap<Books, Figures>();

/** What one side of a contract has in its plan for a year. */
export function sideFigure(books: Books, contract: Contract, name: string, year: number): Term | undefined {
  for (const { sides } of contract.values) {
    for (const side of sides) {
      const term = side.organisation.name === name ? figureOf(books, contract, side, year) : undefined;
      if (term !== undefined) return term;
    }
  }
  return undefined;
}

function figureOf(books: Books, contract: Contract, side: ContractSide, year: number): Term | undefined {
  let figures = known.get(books);
  if (figures === undefined) {
    figures = new Map();
    known.set(books, figures);
  }
  let years = figures.get(side);
  if (years === undefined) {
    years = new Map();
    figures.set(side, years);
  }
  if (!years.has(year)) {
    years.set(year, books.cells.year(side.series, year, `${contract.name}, ${side.organisation.name}`));
  }
  return years.get(year);
}
