import { exactDigits, formatCell, type Statement } from '@stplan/model';
import type { Cell } from '../../table/column.ts';

/** How far printed digits let a statement's figures differ, with as many digits as it needs: `± 0.25`. */
export function toleranceCell({ tolerance, scale, digits }: Statement): Cell {
  const needed = exactDigits(tolerance, scale) ?? digits + 2;
  return { value: tolerance, text: `± ${formatCell(tolerance, { scale, digits: needed })}` };
}
