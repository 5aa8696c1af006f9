import { formatCell, type Statement } from '@stplan/model';
import { differenceDigits } from '../../reading/term-amount.ts';
import type { Cell } from '../../table/column.ts';

/** How far printed digits let a statement's figures differ, in the digits of a difference: `± 0.25`. */
export function toleranceCell(statement: Statement): Cell {
  const { tolerance, scale } = statement;
  const digits = differenceDigits(statement, tolerance);
  return { value: tolerance, text: `± ${formatCell(tolerance, { scale, digits })}` };
}
