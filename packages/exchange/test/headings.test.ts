import { planName, quotedText } from '@stplan/language';
import { isProblem } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { positionWords } from '../src/mapping/position-words.ts';
import { dateOfText } from '../src/sheet/date-cell.ts';
import { figureOfCell } from '../src/sheet/figure-cell.ts';
import { periodOfText } from '../src/sheet/period-heading.ts';
import { isTotalLabel } from '../src/sheet/total-row.ts';
import { unitOfHeading, withoutUnit } from '../src/sheet/unit-heading.ts';

it.each([
  ['2017/18', '2017/18'],
  ['17/18', '2017/18'],
  ['2017-18', '2017/18'],
  ['2017–2018', '2017/18'],
  ['FY17/18', '2017/18'],
  ['Plan 2017/18 £m', '2017/18'],
  ['2017-18 £000', '2017/18'],
  ['£000s 17/18', '2017/18'],
  ['Year 1', '2017/18'],
  ['Year 3', '2019/20'],
  ['Year ending 31 March 2018', '2017/18'],
  ['99/00', undefined],
  ['2017/19', undefined],
  ['Q2 17/18', 'Q2 2017/18'],
  ['Apr-17', 'Apr 2017'],
  ['September 2017', 'Sep 2017'],
  ['31-Mar-18', undefined],
  ['1 October 2017', undefined],
  ['Total', undefined],
])('the heading %s means %s', (text, period) => {
  expect(periodOfText(text, 2017)?.text).toBe(period);
});

it.each([
  ['Position (£000)', '£000'],
  ["£'000", '£000'],
  ['£000s', '£000'],
  ['£k', '£k'],
  ['£m', '£m'],
  ['£ million', '£m'],
  ['£bn', '£bn'],
  ['Value (£)', '£'],
  ['£4.2m of savings', undefined],
  ['Value', undefined],
])('the heading %s states %s', (text, unit) => {
  expect(unitOfHeading(text)).toBe(unit);
});

const cell = (text: string) => ({ place: { row: 1, column: 1 }, value: { form: 'text', text } }) as const;

it.each([
  ['(4.2)', '(4.2)'],
  ['4.2-', '(4.2)'],
  ['-4.20', '(4.20)'],
  ['1234.5', '1,234.5'],
  ['1,234', '1,234'],
  ['£4.2m', '£4.2m'],
  ['(£350k)', '(£350k)'],
  ['12.5%', '12.5%'],
  ['4.2 CR', '4.2'],
  ['4.2 DR', '(4.2)'],
  ['-', '-'],
  ['–', '-'],
  ['n/a', '_'],
  ['TBC', '_'],
  ['about four', undefined],
  ['1.2.3', undefined],
])('the cell %s is the figure %s', (text, figure) => {
  const read = figureOfCell(cell(text), { digits: 'shown', turned: false });
  expect(isProblem(read) ? undefined : read.text).toBe(figure);
});

it('turns the sign of costs that stand as negatives', () => {
  expect(figureOfCell(cell('(4.2)'), { digits: 'shown', turned: true })).toMatchObject({ text: '4.2' });
});

it.each([
  ['31/03/2018', '31 March 2018'],
  ['1-Oct-17', '1 October 2017'],
  ['3rd September 2017', '3 September 2017'],
  ['2017-10-01', '1 October 2017'],
  ['31/02/2018', undefined],
  ['soon', undefined],
])('the date %s is %s', (text, date) => {
  expect(dateOfText(text)).toBe(date);
});

it.each([
  ['Contracts', 'Income', 'income "Contracts"'],
  ['Pay', 'Expenditure', 'cost pay "Pay"'],
  ['Drugs', 'Income', 'income "Drugs"'],
  ['Control total (incl. STF)', '', 'control total including fund'],
  ['Planned surplus/(deficit) before STF', '', 'planned before fund'],
  ['Do nothing', 'Expenditure', 'do nothing'],
  ['Unidentified savings', '', 'residual "Unidentified savings"'],
  ['income "All" from outside', '', 'income "All" from outside'],
  ['Beds', '', undefined],
])('the label %s below “%s” is the row %s', (label, section, words) => {
  expect(positionWords(label, section)).toBe(words);
});

describe('texts', () => {
  it('make names of the language', () => {
    expect(['NHS North Westmarch CCG', "St. Mary's & Co", '7 day services', 'café', ''].map(planName)).toEqual([
      'NorthWestmarchCCG',
      'StMarysCo',
      'N7DayServices',
      'Cafe',
      'N',
    ]);
  });

  it('stay one text, whatever a cell holds', () => {
    expect(quotedText('a "b"\n} milestone X { \u202Eevil \\')).toBe('"a \\"b\\" } milestone X { evil \\\\"');
  });

  it('lose their unit and are known as totals', () => {
    expect(withoutUnit('Income (£m)')).toBe('Income');
    expect(['Total income', 'Sub-total', 'Grand Total', 'Control total', 'Totally new'].map(isTotalLabel)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
