import { isProblem } from '@stplan/model';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draftWorkbook } from '../src/draft/draft-workbook.ts';
import { proposeMapping } from '../src/mapping/propose-mapping.ts';
import { cellText } from '../src/sheet/cell-text.ts';
import { gridOf } from '../src/sheet/grid.ts';
import { readPlace } from '../src/workbook/address.ts';
import { readWorkbook } from '../src/workbook/read-workbook.ts';
import type { Workbook } from '../src/workbook/workbook.ts';
import { type Parts, xlsxOf } from './xlsx-parts.ts';

function opened(parts: Parts): Workbook {
  const workbook = readWorkbook(xlsxOf(parts));
  if (isProblem(workbook)) throw new Error(workbook.error);
  return workbook;
}

function textAt({ sheets }: Workbook, address: string): string {
  const [sheet] = sheets;
  const place = readPlace(address);
  if (sheet === undefined || place === undefined) throw new Error('no such cell');
  return cellText(gridOf(sheet).at(place.row, place.column));
}

const refusal = (bytes: Uint8Array): string => {
  const workbook = readWorkbook(bytes);
  return isProblem(workbook) ? workbook.error : 'it was read';
};

describe('the cells of a workbook', () => {
  it.each([
    ['what the format shows, without the dust of binary arithmetic', '#,##0.0', '4.2000000000000002', '4.2'],
    ['fifteen digits before rounding: 5.35 and not 5.34999', '0.0', '5.3499999999999996', '5.4'],
    ['half away from zero, below it as well', '0;(0)', '-2.5', '-3'],
    ['powers of ten', '0.000', '1.25E-3', '0.001'],
    ['large powers of ten', '0', '4.213E6', '4213000'],
    ['percentages', '0.0%', '0.031', '3.1%'],
    ['thousands that the format leaves away', '#,##0.0,,', '4213000', '4.2'],
    ['digits that are shown only where there are any', '0.0##', '1.25', '1.25'],
    ['days', 'd mmm yyyy', '43009.75', '1 October 2017'],
    ['stored text where the format says nothing', 'General', '0.30000000000000004', '0.3'],
  ])('gives %s', (_, format, stored, shown) => {
    const workbook = opened({
      sheets: { Sheet: `<row r="1"><c r="B1" s="1"><v>${stored}</v></c></row>` },
      formats: [format],
    });
    expect(textAt(workbook, 'B1')).toBe(shown);
  });

  it('gives shared texts without phonetic hints, texts in place, yes and no, and what formulas were saved with', () => {
    const row = [
      '<c r="A1" t="s"><v>0</v></c>',
      '<c r="B1" t="inlineStr"><is><t>in place</t></is></c>',
      '<c r="C1" t="b"><v>1</v></c>',
      '<c r="D1"><f>1+1</f><v>2</v></c>',
      '<c r="E1" t="str"><f>A1</f><v>line_x000D_end</v></c>',
      '<c r="F1" t="e"><v>#REF!</v></c>',
    ].join('');
    const workbook = opened({
      sheets: { Sheet: `<row r="1">${row}</row>` },
      strings: ['<r><t>rich</t></r><r><t> text</t></r><rPh><t>hint</t></rPh>'],
    });
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((place) => textAt(workbook, place))).toEqual([
      'rich text',
      'in place',
      'yes',
      '2',
      'line end',
      '#REF!',
    ]);
  });

  it('gives a merged text everywhere, and says which sheets are hidden', () => {
    const merged =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Plan</t></is></c></row><row r="2"><c r="C2"><v>1</v></c></row>';
    const workbook = opened({
      sheets: { Sheet: `${merged}|<mergeCells><mergeCell ref="A1:C1"/></mergeCells>`, 'hidden:Notes': '' },
    });
    expect(textAt(workbook, 'C1')).toBe('Plan');
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet', false],
      ['Notes', true],
    ]);
  });

  it('counts days from 1904 where the workbook says so', () => {
    const workbook = opened({
      sheets: { Sheet: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' },
      formats: ['d mmm yyyy'],
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(textAt(workbook, 'A1')).toBe('2 January 1904');
  });

  it('tells of hidden rows and columns, which are read like the others', () => {
    const cell = (place: string) => `<c r="${place}"><v>1</v></c>`;
    const sheet = `<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1">${cell('A1')}${cell('B1')}${cell('C1')}</row><row r="2" hidden="1">${cell('A2')}</row><row r="3" hidden="true"/></sheetData></worksheet>`;
    const book = opened({ sheets: { Sheet: '' }, others: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(book.remarks).toEqual(['sheet “Sheet”: row 2, columns B to C are hidden, and read like the others']);
    expect(book.sheets[0]?.cells.size).toBe(4);
  });

  it('tells of macros and of values from other workbooks', () => {
    const row = '<row r="1"><c r="B7"><f>[1]Sheet1!A1</f><v>4</v></c></row>';
    expect(opened({ sheets: { Sheet: row }, others: { 'xl/vbaProject.bin': 'macro' } }).remarks).toEqual([
      'its macros were not run: cells hold what was saved',
      'sheet “Sheet”: B7 takes its value from other workbooks, which were not opened: what was saved is taken',
    ]);
  });
});

describe('what is no workbook to read', () => {
  const compound = (text: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const archive = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

  it.each([
    ['an old workbook', compound('Workbook'), /^it is an old \.xls workbook: .* save it as \.xlsx$/],
    ['a protected one', compound('EncryptedPackage'), /^it is protected by a password: take the password off/],
    ['a text', strToU8('a;b\n'), /^it is not an Excel workbook/],
    [
      'an OpenDocument sheet',
      archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      /OpenDocument sheet/,
    ],
    ['a binary workbook', archive({ 'xl/workbook.bin': '' }), /binary workbook/],
    ['another archive', archive({ 'a.txt': 'a' }), /zip archive, but no Excel workbook/],
    ['a broken archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /^it is damaged/],
    ['broken XML', xlsxOf({ sheets: { S: '<row' } }), /^its part xl\/worksheets\/sheet1.xml cannot be read/],
    [
      'a document type, which entities come in',
      xlsxOf({ sheets: {}, others: { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><workbook/>' } }),
      /^its part workbook.xml cannot be read/,
    ],
    [
      'a formula without a value',
      xlsxOf({ sheets: { S: '<row r="2"><c r="B2"><f>SUM(A1)</f></c></row>' } }),
      /^sheet “S” has formulas that were saved without a value \(B2\): open it .*, let it calculate and save it again$/,
    ],
    [
      'too many files',
      archive(Object.fromEntries(Array.from({ length: 2_100 }, (_, i) => [`${i}`, '']))),
      /more than 2000 files/,
    ],
    [
      'a zip bomb',
      xlsxOf({ sheets: {}, others: { 'xl/sharedStrings.xml': `<sst>${' '.repeat(30_000_000)}</sst>` } }),
      /would grow more than 250 times when unpacked/,
    ],
  ])('is refused in one line with the way out: %s', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
    expect(refusal(bytes)).not.toContain('\n');
  });

  it('keeps to the size that an archive states, even if it holds more', () => {
    const bytes = xlsxOf({ sheets: { S: `<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(5_000)}` } });
    // the sizes in the directory are made small: what is read stays that small and is no sound XML
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 20, true);
    }
    expect(refusal(bytes)).toMatch(/cannot be read|damaged|no Excel workbook/);
  });
});

it('reads a sheet whose far corner is filled and whose cells are merged as what is in it', () => {
  const text = (place: string, said: string) => `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`;
  const rows = [
    `<row r="1">${text('A1', 'Row (£m)')}${text('XFC1', '2017/18')}${text('XFD1', '2018/19')}</row>`,
    `<row r="2">${text('A2', 'Milestone')}${text('B2', 'Due')}</row>`,
    `<row r="1048576">${text('XFD1048576', 'x')}</row>`,
  ];
  const merged = Array.from({ length: 9_000 }, (_, index) => `<mergeCell ref="C${index + 3}:D${index + 3}"/>`);
  const workbook = opened({ sheets: { Sheet: `${rows.join('')}|<mergeCells>${merged.join('')}</mergeCells>` } });
  const { mapping } = proposeMapping(workbook, { name: 'Book', plan: 'Small' });
  const table = { kind: 'position', sheet: 'Sheet', of: 'Acute', header: 1, rows: {} } as const;
  const draft = draftWorkbook(workbook, { ...mapping, tables: [...mapping.tables, table] });
  expect(draft.elements.map(({ kind }) => kind)).toContain('source');
});
