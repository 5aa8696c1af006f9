import { SCALES, type Term, toJsonText } from '@stplan/model';
import { formOfTerm } from '../reading/amount.ts';
import type { SourcePlaces } from '../reading/source-places.ts';
import { termSpan } from '../reading/term-amount.ts';
import { packedCell } from './packed-cell.ts';
import type { PackedCell, PackedRows } from './packed-derivations.ts';
import { toSteps } from './steps.ts';

/** Rows of terms over periods, each carried once however many statements unfold to it. */
export type RowPool = {
  readonly rows: PackedRows;
  /** The rows of some periods' terms: terms of equal wording and sign share a row. */
  readonly add: (periods: readonly (readonly Term[])[]) => number[];
};

type Over = readonly (Term | undefined)[];

/** An empty pool. */
export function rowPool(placeOf: SourcePlaces['placeOf']): RowPool {
  const rows = {
    labels: [] as string[],
    lines: [] as string[],
    exponents: [] as number[],
    cells: [] as PackedCell[][],
    parts: [] as number[][],
  };
  const known = new Map<string, number>();
  const origins = new Map<object, number>();
  const keyOf = (term: Term | undefined): string => {
    if (term === undefined) return '';
    const { origin, value } = term;
    if (origin.form === 'stated') return `${origin.span.file}:${origin.span.start}:${value && toJsonText(value)}`;
    if (!origins.has(origin)) origins.set(origin, origins.size);
    return `${origins.get(origin)}`;
  };
  const addRow = (terms: Over): number => {
    const first = terms.find((term) => term !== undefined) as Term;
    const key = [first.sign, first.label, ...terms.map(keyOf)].join('\0');
    const found = known.get(key);
    if (found !== undefined) return found;
    const inner = terms.map((term) => (term?.origin.form === 'derived' ? term.origin.terms : []));
    const parts = add(inner);
    const span = terms.map((term) => term && termSpan(term)).find((one) => one !== undefined);
    const line = (span && placeOf(span).anchor) ?? '';
    rows.labels.push(first.sign < 0 ? `less ${first.label}` : first.label);
    rows.lines.push(line);
    rows.exponents.push(SCALES[first.scale].exponent);
    rows.cells.push(terms.map((term) => packedCell(term?.value, formOfTerm(term ?? first))));
    const row = rows.parts.length;
    rows.parts.push(toSteps(parts, row));
    known.set(key, row);
    return row;
  };
  const add = (periods: readonly (readonly Term[])[]): number[] => alike(periods).map(addRow);
  return { rows, add };
}

/** Terms of equal sign, wording and scale over the periods; two of one period stay two. */
function alike(periods: readonly (readonly Term[])[]): Over[] {
  const groups = new Map<string, (Term | undefined)[]>();
  periods.forEach((terms, period) => {
    const seen = new Map<string, number>();
    for (const term of terms) {
      const stem = `${term.sign}\0${term.scale}\0${term.label}`;
      const copy = seen.get(stem) ?? 0;
      seen.set(stem, copy + 1);
      const group = groups.get(`${stem}\0${copy}`) ?? Array<Term | undefined>(periods.length).fill(undefined);
      group[period] = term;
      groups.set(`${stem}\0${copy}`, group);
    }
  });
  return [...groups.values()];
}
