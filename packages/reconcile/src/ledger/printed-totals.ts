import type { MovementTable, MovementTotal, Period } from '@stplan/model';
import type { MovementElement } from './entry.ts';

/** A printed net, total or gross in a column of one of an element's tables. */
export type PrintedTotal = {
  readonly table: MovementTable;
  /** The place of the table among those of the element. */
  readonly index: number;
  readonly total: MovementTotal;
  readonly period: Period;
  readonly column: number;
};

/** The tables in which an element states its legs. */
export function tablesOf(element: MovementElement): readonly MovementTable[] {
  return element.kind === 'capital' ? element.revenue : element.effects;
}

/** Every total that an element prints, table by table. */
export function printedTotals(element: MovementElement): readonly PrintedTotal[] {
  const found: PrintedTotal[] = [];
  for (const [index, table] of tablesOf(element).entries()) {
    for (const total of table.totals)
      for (const [column, period] of total.series.periods.entries())
        found.push({ table, index, total, period, column });
  }
  return found;
}
