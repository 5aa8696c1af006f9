import { minus, type Position, type Scale } from '@stplan/model';
import type { ElementWords, RowWords } from '../../words/element-words.ts';
import { columnLetters } from '../../workbook/address.ts';
import type { ExportView } from '../export-view.ts';
import { ofKind } from '../figure-sheet.ts';
import { amountOf, digitsOf } from '../in-scale.ts';
import { moneyCells, moneyHeading, type TotalRow, totalCells } from '../money-rows.ts';
import { heading, type OutSheet, type SheetCell } from '../sheet-cell.ts';
import { sheetPeriods } from '../sheet-periods.ts';

const begins = (word: string) => (row: readonly SheetCell[]) => typeof row[0] === 'string' && row[0].startsWith(word);

const TOTALS: readonly TotalRow[] = [
  { label: 'Total income', column: 1, pattern: 'income*', counts: begins('income') },
  { label: 'Total cost', column: 1, pattern: 'cost*', counts: begins('cost') },
];

/** A sheet for each position, with its rows in the plan's words and totals of income and cost that stay formulas. */
export function positionSheets({ plan, words, also }: ExportView): readonly OutSheet[] {
  return words.flatMap((element) => {
    const found = plan.elements.position.find((each) => nameOf(each) === element.name);
    return element.kind !== 'position' || found === undefined ? [] : [positionSheet(element, found, also)];
  });
}

const nameOf = ({ sector, name }: Position): string => (sector === undefined ? name : `sector ${sector}`);

function positionSheet({ name, tables }: ElementWords, position: Position, also: ExportView['also']): OutSheet {
  const all = tables.filter(({ words }) => words === '').flatMap((table) => table.rows);
  const scale: Scale = all.find(({ series }) => series.scale.startsWith('£'))?.series.scale ?? '£m';
  const periods = sheetPeriods(all.map(({ series }) => series));
  const shown = all.filter(({ series }) => ofKind(series, periods));
  const said = ({ series }: RowWords): string => also.get(series) ?? '';
  const behind = shown.some((each) => said(each) !== '') ? [heading('Also')] : [];
  const row = (each: RowWords): readonly SheetCell[] => [
    ...moneyCells({ words: [each.label], series: each.series }, periods, scale),
    said(each),
  ];
  const rows = shown.map(row);
  const scope = position.scope.length === 0 ? '' : `, scope ${position.scope.join(' and ')}`;
  const top: (readonly SheetCell[])[] = [
    [heading(`Position of ${position.title ?? position.name} (${scale})`)],
    [`${position.basis ?? 'annual'}${scope}; surplus positive, deficit negative; income and cost positive`],
    [],
    [...moneyHeading(['Row'], periods), ...behind],
  ];
  const sheet = { name: `Position ${name}`, frozen: 4, shows: shown.map(({ series }) => series) };
  const first = top.length + 1;
  if (!rows.some(begins('income')) && !rows.some(begins('cost'))) return { ...sheet, rows: [...top, ...rows] };
  const totals = TOTALS.map((total) => totalCells(total, rows, first, 2, periods.length));
  const at = first + rows.length;
  const net = periods.map((_, index): SheetCell => {
    const [income, cost] = totals.map((total) => total[index + 1]);
    const letters = columnLetters(index + 2);
    const value = minus(amountOf(income), amountOf(cost));
    return { form: 'formula', formula: `${letters}${at}-${letters}${at + 1}`, value, digits: digitsOf([income, cost]) };
  });
  return { ...sheet, rows: [...top, ...rows, ...totals, [heading('Total income less total cost'), ...net]] };
}
