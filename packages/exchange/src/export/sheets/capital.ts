import type { ExportInput } from '../export-input.ts';
import { type MoneyRow, moneyCells, moneyHeading, type TotalRow, totalCells } from '../money-rows.ts';
import { heading, type OutSheet } from '../sheet-cell.ts';
import { sheetPeriods } from '../sheet-periods.ts';
import { ownerText } from './schemes.ts';

const WORDS = ['Reference', 'Capital scheme', 'Owner', 'Use or source', 'Item', 'Status'];
const SIDE_COLUMN = 4;

const total = (label: string, side: string): TotalRow => ({
  label,
  column: SIDE_COLUMN,
  pattern: side,
  counts: (row) => row[SIDE_COLUMN - 1] === side,
});

/** The capital schemes, a row for each use and source of money. */
export function capitalSheets({ plan }: ExportInput): readonly OutSheet[] {
  const rows = plan.elements.capital.flatMap(({ name, title = name, owner, uses, sources }): readonly MoneyRow[] => {
    const words = (side: string, item: string, status: string) => [
      name,
      title,
      ownerText(owner?.value),
      side,
      item,
      status,
    ];
    return [
      ...(uses?.rows ?? []).map((use) => ({ words: words('use', use.title, ''), series: use.series })),
      ...(sources?.rows ?? []).map(({ sourceKind, title: item, status = '', series }) => ({
        words: words('source', item ?? sourceKind, status),
        series,
      })),
    ];
  });
  if (rows.length === 0) return [];
  const periods = sheetPeriods(rows.map(({ series }) => series));
  const cells = rows.map((row) => moneyCells(row, periods, '£m'));
  const totals = [total('Total uses', 'use'), total('Total sources', 'source')].map((each) =>
    totalCells(each, cells, 4, WORDS.length + 1, periods.length),
  );
  const top = [[heading('Capital (£m)')], [], moneyHeading(WORDS, periods)];
  return [{ name: 'Capital', rows: [...top, ...cells, ...totals], frozen: 3 }];
}
