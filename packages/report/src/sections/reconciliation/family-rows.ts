import type { Statement, Term } from '@stplan/model';
import type { StatementFamily } from '../../reading/statement-family.ts';

/** A row of a statement's table: one term over the years, as deep in the derivation as `depth` says. */
export type FamilyRow = {
  readonly label: string;
  readonly depth: number;
  readonly sign: 1 | -1;
  /** The term of each statement of the family; undefined where that year has none. */
  readonly terms: readonly (Term | undefined)[];
};

/** A derivation deeper than this is cut off: its figures are worked out in a statement of their own. */
const DEEPEST = 4;

/** The parts, or what is stated, of all years of a family in one list: rows of equal wording are one row. */
export function familyRows(family: StatementFamily, side: (statement: Statement) => readonly Term[]): FamilyRow[] {
  return rowsOf(family.statements.map(side), 0);
}

function rowsOf(years: readonly (readonly Term[])[], depth: number): FamilyRow[] {
  const rows = new Map<string, (Term | undefined)[]>();
  years.forEach((terms, year) => {
    const seen = new Map<string, number>();
    for (const term of terms) {
      const copy = seen.get(term.label) ?? 0;
      seen.set(term.label, copy + 1);
      const key = `${term.sign}\0${term.label}\0${copy}`;
      const row = rows.get(key) ?? Array<Term | undefined>(years.length).fill(undefined);
      row[year] = term;
      rows.set(key, row);
    }
  });
  return [...rows.values()].flatMap((terms): FamilyRow[] => {
    const first = terms.find((term) => term !== undefined) as Term;
    const row: FamilyRow = { label: first.label, depth, sign: first.sign, terms };
    const inner = terms.map((term) => (term?.origin.form === 'derived' ? term.origin.terms : []));
    return depth === DEEPEST || inner.every((list) => list.length === 0) ? [row] : [row, ...rowsOf(inner, depth + 1)];
  });
}
