import type { Formula, Series, Term } from '@stplan/model';
import { sumTerm } from '../term/derived-term.ts';
import type { Outcome, Scope } from './scope.ts';

type Own = Extract<Formula, { form: 'own' }>;

/**
 * What a measure without a name means inside a table: its income or cost is the sum of those rows, anything else the
 * row itself; the net of a movement is the sum of its legs. Undefined outside a table, or where it has no such row.
 */
export function ownOfTable(formula: Own, { books, holder, period }: Scope): Outcome | undefined {
  const { measure, title } = formula;
  const when = formula.period ?? period;
  if (when === undefined) return undefined;
  const label = title === undefined ? measure : `${measure} “${title}”`;
  const read = (series: Series): Term | undefined => books.cells.period(series, when, label);
  if (holder.form === 'movement') {
    if (!['net', 'total', 'effect'].includes(measure)) return undefined;
    return summed(
      holder.table.legs.map(({ series }) => read(series)),
      label,
    );
  }
  if (holder.form === 'element') return undefined;
  const rows = rowsNamed(holder.rows, measure, title);
  if (rows.length === 0) return undefined;
  if (measure === 'income' || measure === 'cost')
    return summed(
      rows.map(({ series }) => read(series)),
      label,
    );
  for (const { series } of rows) {
    const term = read(series);
    if (term !== undefined) return { term };
  }
  return { missing: label };
}

type Row = {
  readonly measure: string;
  readonly fund?: string | undefined;
  readonly title: string | undefined;
  readonly upTo: unknown;
  readonly series: Series;
};

function rowsNamed(rows: readonly Row[], measure: string, title: string | undefined): readonly Row[] {
  return rows.filter((row) => {
    if (row.upTo !== undefined || (title !== undefined && row.title !== title)) return false;
    return row.measure === measure || (row.fund !== undefined && `${row.measure} ${row.fund}` === measure);
  });
}

/** Rows that state nothing in the period add nothing; when none does, the sum is missing. */
function summed(terms: readonly (Term | undefined)[], label: string): Outcome {
  const stated = terms.filter((term) => term !== undefined);
  const [only] = stated;
  if (only === undefined) return { missing: label };
  return { term: stated.length === 1 ? only : sumTerm(label, stated) };
}
