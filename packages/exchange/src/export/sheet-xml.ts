import { type CalendarDate, decimalPlaces, type Exact, toDayNumber, toDecimalText } from '@stplan/model';
import { columnLetters } from '../workbook/address.ts';
import { type CellStyles, DATE_FORMAT, figureFormat, TEXT_FORMAT } from './cell-styles.ts';
import type { OutSheet, SheetCell } from './sheet-cell.ts';
import { escaped } from './xml-text.ts';

const LONGEST_TEXT = 32_000;
/** Days are counted from the last of 1899. */
const DAY_ZERO = toDayNumber({ year: 1899, month: 12, day: 30 });
/** What a value that no decimal expresses is written with: spreadsheets keep no more. */
const KEPT_DIGITS = 15;

/** A sheet's part of a workbook. */
export function sheetXml({ rows, frozen }: OutSheet, styles: CellStyles): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnLetters(column + 1)}${index + 1}`, styles)).join('');
    return `<row r="${index + 1}">${cells}</row>`;
  });
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const widths = columnWidths(rows).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const columns = widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** Wide enough for most of a column's texts, below the title. */
function columnWidths(rows: readonly (readonly SheetCell[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows.slice(2)) {
    for (const [index, cell] of row.entries()) {
      const text =
        typeof cell === 'string' ? cell : typeof cell === 'object' && cell.form === 'heading' ? cell.text : '';
      widths[index] = Math.max(widths[index] ?? 12, Math.min(48, text.length + 2));
    }
  }
  return widths;
}

function cellXml(cell: SheetCell, place: string, styles: CellStyles): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return textXml(cell, place, styles.id(TEXT_FORMAT));
  if (cell.form === 'heading') return textXml(cell.text, place, styles.id(TEXT_FORMAT, true));
  if (cell.form === 'date') return `<c r="${place}" s="${styles.id(DATE_FORMAT)}"><v>${serial(cell.date)}</v></c>`;
  const value = decimal(cell.value);
  if (cell.form === 'number') {
    return `<c r="${place}" s="${styles.id(figureFormat(cell))}"><v>${value}</v></c>`;
  }
  const style = styles.id(figureFormat({ digits: cell.digits }), true);
  return `<c r="${place}" s="${style}"><f>${escaped(cell.formula)}</f><v>${value}</v></c>`;
}

function textXml(text: string, place: string, style: number): string {
  const kept = escaped(text.slice(0, LONGEST_TEXT));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

function decimal(value: Exact): string {
  return toDecimalText(value, decimalPlaces(value) ?? KEPT_DIGITS);
}

const serial = (date: CalendarDate): number => toDayNumber(date) - DAY_ZERO;
