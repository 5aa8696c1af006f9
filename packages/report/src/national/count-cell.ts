import { fromInteger } from '@stplan/model';
import type { Cell } from '../table/column.ts';
import { separated } from '../words/wording.ts';

/** A count in a table. */
export function countCell(count: number): Cell {
  return { value: fromInteger(BigInt(count)), text: separated(count) };
}
