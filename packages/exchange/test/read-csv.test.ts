import { isProblem } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { type CsvOptions, readCsv } from '../src/csv/read-csv.ts';
import { writeCsv } from '../src/csv/write-csv.ts';
import { cellText } from '../src/sheet/cell-text.ts';
import { placeText } from '../src/workbook/address.ts';

function cellsOf(bytes: Uint8Array | string, options: Partial<CsvOptions> = {}): Record<string, string> {
  const workbook = readCsv(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, {
    name: 'S',
    ...options,
  });
  if (isProblem(workbook)) return { error: workbook.error };
  const cells = [...(workbook.sheets[0]?.cells.values() ?? [])];
  return Object.fromEntries(cells.map((cell) => [placeText(cell.place), cellText(cell)]));
}

describe('CSV', () => {
  it.each([
    ['commas and line feeds', 'a,b\n1,2\n', { A1: 'a', B1: 'b', A2: '1', B2: '2' }],
    ['semicolons and CR LF', 'a;b\r\n1,5;2\r\n', { A1: 'a', B1: 'b', A2: '1,5', B2: '2' }],
    ['tabs', 'a\tb\n', { A1: 'a', B1: 'b' }],
    ['quotes, doubled quotes, separators and line ends in them', '"a, ""b""","c\nd"\n', { A1: 'a, "b"', B1: 'c d' }],
    ['empty fields and lines', 'a,,b\n\n,c', { A1: 'a', C1: 'b', B3: 'c' }],
    ['a quote that nobody closed', '"a\nb', { A1: 'a b' }],
    ['a first line that tells the separator', 'sep=;\na;b,c\n', { A2: 'a', B2: 'b,c' }],
    ['a byte order mark', '\uFEFFa,b', { A1: 'a', B1: 'b' }],
  ])('with %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it.each([
    ['Windows-1252', Uint8Array.from([0xa3, 0x6d, 0x2c, 0x31]), { A1: '£m', B1: '1' }],
    ['UTF-16, low byte first', Uint8Array.from([0xff, 0xfe, 0xa3, 0, 0x6d, 0]), { A1: '£m' }],
    ['UTF-16, high byte first', Uint8Array.from([0xfe, 0xff, 0, 0xa3, 0, 0x6d]), { A1: '£m' }],
  ])('in %s', (_, bytes, cells) => {
    expect(cellsOf(bytes)).toEqual(cells);
  });

  it('is read as it is told, and refused where that cannot be', () => {
    expect(cellsOf('a;b,c', { separator: 'comma' })).toEqual({ A1: 'a;b', B1: 'c' });
    expect(cellsOf(Uint8Array.from([0xa3]), { encoding: 'utf-8' })).toEqual({
      error: 'it is not text in utf-8: name another encoding with --encoding',
    });
    expect(cellsOf('a\0b')).toEqual({ error: 'it is not a text file: save the sheet as CSV' });
  });

  it('is written by RFC 4180, and no text of it is a formula', () => {
    const rows = [['a "b"', 'c,d', '=cmd|x', '+1', '-1', '@sum', '\ttab'], [{ figure: '-4.2' }]];
    expect(writeCsv(rows)).toBe(`"a ""b""","c,d",'=cmd|x,'+1,'-1,'@sum,'\ttab\r\n-4.2\r\n`);
  });
});
