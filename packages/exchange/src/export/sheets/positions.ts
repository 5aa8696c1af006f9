import { minus, type Position, type PositionRow, type Scale } from '@stplan/model';
import { columnLetters } from '../../workbook/address.ts';
import type { ExportInput } from '../export-input.ts';
import { amountOf, digitsOf } from '../in-scale.ts';
import { moneyCells, moneyHeading, type TotalRow, totalCells } from '../money-rows.ts';
import { heading, type OutSheet, type SheetCell } from '../sheet-cell.ts';
import { sheetPeriods } from '../sheet-periods.ts';

/** The words of a row as the plan has them: a second import reads them back. */
function rowWords({ labelSpan }: PositionRow, texts: ReadonlyMap<string, string>): string {
  return (texts.get(labelSpan.file) ?? '').slice(labelSpan.start, labelSpan.end).replaceAll(/\s+/g, ' ').trim();
}

const begins = (word: string) => (row: readonly SheetCell[]) => typeof row[0] === 'string' && row[0].startsWith(word);

const TOTALS: readonly TotalRow[] = [
  { label: 'Total income', column: 1, pattern: 'income*', counts: begins('income') },
  { label: 'Total cost', column: 1, pattern: 'cost*', counts: begins('cost') },
];

/** A sheet for each position, with its rows in the plan's words and totals of income and cost that stay formulas. */
export function positionSheets({ plan, texts }: ExportInput): readonly OutSheet[] {
  return plan.elements.position.map((position) => positionSheet(position, texts));
}

function positionSheet(position: Position, texts: ReadonlyMap<string, string>): OutSheet {
  const scale: Scale = position.rows.find(({ series }) => series.scale.startsWith('£'))?.series.scale ?? '£m';
  const periods = sheetPeriods(position.rows.map(({ series }) => series));
  const rows = position.rows.map((row) =>
    moneyCells({ words: [rowWords(row, texts)], series: row.series }, periods, scale),
  );
  const scope = position.scope.length === 0 ? '' : `, scope ${position.scope.join(' and ')}`;
  const top: (readonly SheetCell[])[] = [
    [heading(`Position of ${position.title ?? position.name} (${scale})`)],
    [`${position.basis ?? 'annual'}${scope}; surplus positive, deficit negative; income and cost positive`],
    [],
    moneyHeading(['Row'], periods),
  ];
  const first = top.length + 1;
  const name = `Position ${position.sector === undefined ? position.name : `sector ${position.sector}`}`;
  if (!rows.some(begins('income')) && !rows.some(begins('cost'))) return { name, rows: [...top, ...rows], frozen: 4 };
  const totals = TOTALS.map((total) => totalCells(total, rows, first, 2, periods.length));
  const at = first + rows.length;
  const net = periods.map((_, index): SheetCell => {
    const [income, cost] = totals.map((total) => total[index + 1]);
    const letters = columnLetters(index + 2);
    const value = minus(amountOf(income), amountOf(cost));
    return { form: 'formula', formula: `${letters}${at}-${letters}${at + 1}`, value, digits: digitsOf([income, cost]) };
  });
  return { name, rows: [...top, ...rows, ...totals, [heading('Total income less total cost'), ...net]], frozen: 4 };
}
