import { isMoney, type Series } from '@stplan/model';
import type { ElementWords, RowWords } from '../words/element-words.ts';
import { planWords } from '../words/plan-words.ts';
import type { ExportInput } from './export-input.ts';

/** What sheets and tables are made of: the plan as values, and in its own words. */
export type ExportView = ExportInput & {
  readonly words: readonly ElementWords[];
  /** What stands behind the figures of a row: `exact`, `accepted 1 June 2017`. */
  readonly also: ReadonlyMap<Series, string>;
};

/** Reads the words of a plan once for all that shows them. */
export function exportView(input: ExportInput): ExportView {
  const words = planWords(input.plan, input.texts);
  const rows = words.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
  return { ...input, words, also: new Map(rows.map((row) => [row.series, behindFigures(row)])) };
}

/** Formulas over exact figures give exact ones, which printed digits alone do not say. */
function behindFigures({ series, suffix }: RowWords): string {
  const cells = series.cells.filter((cell) => cell !== undefined);
  const exact = cells.every(({ step }) => step.n === 0n) && cells.some(({ value }) => value.n !== 0n);
  return exact && isMoney(series.unit) && !suffix.includes('exact') ? `exact ${suffix}`.trim() : suffix;
}
