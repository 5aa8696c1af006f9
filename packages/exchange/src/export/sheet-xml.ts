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

/** On paper a sheet is as wide as a landscape page, with its name and the number of the page below. */
const PRINT =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>';

/** A sheet's part of a workbook. */
export function sheetXml({ rows, frozen }: OutSheet, styles: CellStyles): string {
  const lines = rows.map((row, index) => {
    // What stands above the table is read across its columns.
    const wraps = index >= frozen;
    const cells = row
      .map((cell, column) => cellXml(cell, `${columnLetters(column + 1)}${index + 1}`, styles, wraps))
      .join('');
    return `<row r="${index + 1}">${cells}</row>`;
  });
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const widths = columnWidths(rows).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const columns = widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${columns}<sheetData>${lines.join('')}</sheetData>${PRINT}</worksheet>`;
}

/** Longer texts are broken over lines. */
const WIDEST = 48;

/** Wide enough for most of a column's texts, below the title. */
function columnWidths(rows: readonly (readonly SheetCell[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows.slice(2)) {
    for (const [index, cell] of row.entries()) {
      const text =
        typeof cell === 'string' ? cell : typeof cell === 'object' && cell.form === 'heading' ? cell.text : '';
      widths[index] = Math.max(widths[index] ?? 12, Math.min(WIDEST, text.length + 2));
    }
  }
  return widths;
}

function cellXml(cell: SheetCell, place: string, styles: CellStyles, wraps: boolean): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'string') {
    const wrapped = wraps && cell.length + 2 > WIDEST;
    return textXml(cell, place, styles.id(TEXT_FORMAT, false, wrapped));
  }
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
