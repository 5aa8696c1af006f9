import { numberIn } from './checked-rows.ts';
import { fileOf } from './edits.ts';
import type { PlanText, Row } from './plan-text.ts';

/** Rows of recurrent annual effects that come to £1m in two years or more, so that another basis would be other figures. */
export function growingRows(plan: PlanText): readonly Row[] {
  return plan.rows.filter(({ table, cells }) => {
    const lines = fileOf(plan, table.element.file).lines.slice(table.element.from - 1, table.element.to);
    if (lines.some((line) => line.trim() === 'non-recurrent')) return false;
    if (table.kind !== 'effect' || !opening(plan, table).includes(' annual ')) return false;
    const values = cells.map(({ text }) => numberIn(text) ?? 0);
    return values.filter((value) => Math.abs(value) >= 1).length >= 2;
  });
}

/** The line that opens a table. */
export function opening(plan: PlanText, { element, opens }: Row['table']): string {
  return fileOf(plan, element.file).lines[opens - 1] ?? '';
}
