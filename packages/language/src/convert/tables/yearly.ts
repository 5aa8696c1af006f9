import type { HeadedRow } from './table-rows.ts';

/** Whether figures of a table stand under financial years, so that they may be meant to add up over them. */
export function isYearly(rows: readonly HeadedRow<unknown>[]): boolean {
  return rows.some(({ header }) => header?.periods.some(({ kind }) => kind === 'year') ?? false);
}
