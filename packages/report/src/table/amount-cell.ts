import { formatCell, formatQuantity } from '@stplan/model';
import { type Amount, formOf } from '../reading/amount.ts';
import type { Cell } from './column.ts';

/** An amount in a table whose head says unit and scale: `(4.2)`. */
export function amountCell(amount: Amount | undefined): Cell {
  return amount && { value: amount.value, text: formatCell(amount.value, formOf(amount)) };
}

/** An amount with its unit, where the rows of a table have different ones: `£4.2m`, `200 spells`. */
export function quantityCell(amount: Amount | undefined): Cell {
  return amount && { value: amount.value, text: formatQuantity(amount.value, amount.unit, formOf(amount)) };
}
