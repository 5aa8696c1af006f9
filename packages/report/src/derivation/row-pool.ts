import { type Measure, SCALES, type Term, toJsonText } from '@stplan/model';
import type { SourcePlaces } from '../reading/source-places.ts';
import { termSpan } from '../reading/term-amount.ts';
import type { PackedCell, PackedRows } from './packed-derivations.ts';
import { rowLabel, rowScale, termCell } from './row-print.ts';
import { toSteps } from './steps.ts';

/** Rows of terms over periods, each carried once however many statements unfold to it. */
export type RowPool = {
  readonly rows: PackedRows;
  /** The rows of some periods' terms for a table in a measure: terms of equal wording and sign share a row. */
  readonly add: (periods: readonly (readonly Term[])[], measure: Measure) => number[];
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
  const addRow = (terms: Over, measure: Measure): number => {
    const first = terms.find((term) => term !== undefined) as Term;
    const scale = rowScale(first, measure);
    let key = `${first.sign}\0${first.label}\0${scale}`;
    for (const term of terms) key += `\0${keyOf(term)}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const inner = terms.map((term) => (term?.origin.form === 'derived' ? term.origin.terms : []));
    const parts = add(inner, measure);
    const span = terms.map((term) => term && termSpan(term)).find((one) => one !== undefined);
    const line = (span && placeOf(span).anchor) ?? '';
    rows.labels.push(rowLabel(first, measure));
    rows.lines.push(line);
    rows.exponents.push(SCALES[scale].exponent);
    rows.cells.push(terms.map((term) => termCell(term, scale)));
    const row = rows.parts.length;
    rows.parts.push(toSteps(parts, row));
    known.set(key, row);
    return row;
  };
  const add: RowPool['add'] = (periods, measure) => alike(periods).map((terms) => addRow(terms, measure));
  return { rows, add };
}

/** Terms of equal sign, wording and scale over the periods; two of one period stay two. */
function alike(periods: readonly (readonly Term[])[]): Over[] {
  const rows: (Term | undefined)[][] = [];
  const known = new Map<string, (Term | undefined)[][]>();
  periods.forEach((terms, period) => {
    const seen = new Map<string, number>();
    for (const term of terms) {
      const wording = `${term.sign}\0${term.scale}\0${term.label}`;
      const copy = seen.get(wording) ?? 0;
      seen.set(wording, copy + 1);
      const copies = known.get(wording) ?? [];
      if (copies.length === 0) known.set(wording, copies);
      let row = copies[copy];
      if (row === undefined) {
        row = Array<Term | undefined>(periods.length).fill(undefined);
        copies.push(row);
        rows.push(row);
      }
      row[period] = term;
    }
  });
  return rows;
}
