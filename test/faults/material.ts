import { numberIn } from './checked-rows.ts';

/** Whether rows differ by more than the rounding of any sum in the examples, in a year at least. */
export function areApart(before: readonly string[], after: readonly string[]): boolean {
  return before.some((text, column) => Math.abs((numberIn(text) ?? 0) - (numberIn(after[column] ?? '') ?? 0)) >= 1);
}
