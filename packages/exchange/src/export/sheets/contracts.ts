import { dateText } from '@stplan/model';
import type { ExportInput } from '../export-input.ts';
import { moneyCells, moneyHeading, type TotalRow, totalCells } from '../money-rows.ts';
import { heading, type OutSheet, type SheetCell } from '../sheet-cell.ts';
import { sheetPeriods } from '../sheet-periods.ts';

const WORDS = ['Reference', 'Contract', 'Commissioner', 'Provider', 'Side', 'Form', 'Status'];
const SIDE_COLUMN = 5;

const total = (label: string, side: string): TotalRow => ({
  label,
  column: SIDE_COLUMN,
  pattern: side,
  counts: (row) => row[SIDE_COLUMN - 1] === side,
});

/** The contracts, a row for each side's figures. */
export function contractSheets({ plan }: ExportInput): readonly OutSheet[] {
  const contracts = plan.elements.contract;
  if (contracts.length === 0) return [];
  const periods = sheetPeriods(
    contracts.flatMap(({ values }) => values.flatMap(({ sides }) => sides.map(({ series }) => series))),
  );
  const rows = contracts.flatMap((contract): readonly (readonly SheetCell[])[] => {
    const { name, title = name, commissioner, provider, form, status, values } = contract;
    const date = status?.value.date === undefined ? '' : ` ${dateText(status.value.date)}`;
    const words = (side: string) => [
      name,
      title,
      commissioner?.name ?? '',
      provider?.name ?? '',
      side,
      form?.value ?? '',
      status === undefined ? '' : `${status.value.status}${date}`,
    ];
    const sides = values.flatMap((table) => table.sides);
    if (sides.length === 0) return [words('')];
    return sides.map(({ organisation, series }) => {
      const side = organisation.name === commissioner?.name ? 'commissioner' : 'provider';
      return moneyCells({ words: words(side), series }, periods, '£m');
    });
  });
  const first = 4;
  const totals = [total('Total, commissioners', 'commissioner'), total('Total, providers', 'provider')].map((each) =>
    totalCells(each, rows, first, WORDS.length + 1, periods.length),
  );
  const top = [[heading('Contracts (£m)')], [], moneyHeading(WORDS, periods)];
  return [{ name: 'Contracts', rows: [...top, ...rows, ...totals], frozen: 3 }];
}
