import { describe, expect, it } from 'vitest';
import { readCells } from './cells.ts';
import { tablePlaceAt } from './table-place.ts';
import { cellFrom, tableRows, yearFrom } from './table-rows.ts';

const rows = (text: string) => tableRows(readCells(text));

describe('rows from a spreadsheet', () => {
  it('stand under their years, figures as printed, what is empty as not stated', () => {
    expect(rows('\t2017-18\t2018-19\r\nDo nothing\t(14.0)\t(18.0)\r\nPlanned\t-7.5\t\r\n')).toBe(
      ['years       2017/18  2018/19', 'do nothing   (14.0)   (18.0)', 'planned        -7.5        _'].join('\n'),
    );
  });

  it('whose labels are no words of the language let the author choose what they are', () => {
    expect(rows('\t2017/18\nPay "A4C"\t413.0')).toBe(
      [
        `years${' '.repeat(26)}2017/18`,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the choices of a snippet
        '${1|cost,income|} "Pay \'A4C\'" ${2|with,from|} outside    413.0',
      ].join('\n'),
    );
  });

  it('of a scheme name an organisation, those that are rows already stay as they are', () => {
    const before = 'efficiency Lists { // {\n  owner WUH\n  effect in £m annual {\n    ';
    expect(tablePlaceAt(before, '').form).toBe('effect');
    expect(tablePlaceAt(`${before}}\n`, '').wrap).toBe('effect in £m annual');
    const cells = '\t2017/18\nTheatres\t1.5\nWUH cost "Wards"\t2.0\n';
    expect(tableRows(readCells(cells), tablePlaceAt(before, ''))).toBe(
      [
        `years${' '.repeat(25)}2017/18`,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the choices of a snippet
        '${1:Organisation} ${2|cost,income|} "Theatres"      1.5',
        `WUH cost "Wards"${' '.repeat(18)}2.0`,
      ].join('\n'),
    );
  });

  it('in an efficiency that has none yet are its effect', () => {
    const place = tablePlaceAt('efficiency Lists {\n  owner WUH\n  ', '');
    expect(tableRows(readCells('\t2017/18\nWUH cost "Wards"\t2.0\n'), place)).toBe(
      'effect in £m annual {\n  years             2017/18\n  WUH cost "Wards"      2.0\n}',
    );
    expect(place.isOutside).toBe(false);
    expect(tablePlaceAt('efficiency Lists { }\n', '').isOutside).toBe(true);
  });

  it('of a contract are named for its sides', () => {
    const cells = readCells('\t2017/18\nWUH\t1.5\nNorth CCG\t2.0\n');
    const place = tablePlaceAt('contract A {\n  value in £m {\n    years  2017/18\n    ', '');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the choice of a snippet
    expect(tableRows(cells, place)).toBe(['WUH           1.5', '${1:Organisation}  2.0'].join('\n'));
  });

  it('go under the years that the table has, each on a line of its own, as far in as its rows', () => {
    const table = 'position WUH in £m {\n  years    2016/17  2017/18  2018/19\n  planned      1.0      1.0      1.0';
    const cells = readCells('\t2018-19\t2017-18\nDo nothing\t(14.0)\t(18.0)\nResidual\t\t1.0\n');
    expect(tableRows(cells, tablePlaceAt(table, ''))).toBe(
      '\ndo nothing  _  (18.0)  (14.0)\nresidual    _     1.0       _',
    );
    expect(tableRows(cells, tablePlaceAt(`${table}\n`, '}'))).toBe(
      '  do nothing  _  (18.0)  (14.0)\n  residual    _     1.0       _\n',
    );
    const later = readCells('\t2019-20\nPlanned\t1.0\n');
    expect(tableRows(later, tablePlaceAt(table, ''))).toEqual({
      reason: 'the table at the cursor has no year 2019/20',
    });
  });

  it('are refused where a cell is no figure, by its row', () => {
    expect(rows('\t2017/18\nPlanned\tabout 3')).toEqual({ reason: '“about 3” in the row “Planned” is no figure' });
    expect(rows('')).toEqual({ reason: 'there are no rows of figures' });
  });

  it('never carry a command of a snippet', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a hostile cell may hold
    expect(rows('\t2017/18\n${CLIPBOARD}\t1')).not.toContain('${CLIPBOARD');
  });
});

describe('a cell', () => {
  it.each([
    ['1,234.5', '1,234.5'],
    ['(3.0)', '(3.0)'],
    ['( 3.0 )', '(3.0)'],
    ['−4', '-4'],
    ['£1.2m', '£1.2m'],
    ['–', '-'],
    ['', '_'],
    ['n/a', '_'],
    ['#REF!', undefined],
    ['=1+1', undefined],
  ])('%s is %s', (cell, written) => expect(cellFrom(cell)).toBe(written));

  it('in quotes may hold tabs, lines and quotes', () => {
    expect(readCells('"a\tb"\t"c ""d"""\n1\t2\n')).toEqual([
      ['a b', 'c "d"'],
      ['1', '2'],
    ]);
  });
});

describe('a year', () => {
  it.each([
    ['2017/18', '2017/18'],
    ['2017-18', '2017/18'],
    ['2017/2018', '2017/18'],
    ['17/18', '2017/18'],
    ['FY18', '2017/18'],
    ['2017/19', undefined],
    ['2017', undefined],
    ['Planned', undefined],
  ])('%s is %s', (cell, year) => expect(yearFrom(cell)).toBe(year));
});
