import type { Assumption, Figure, Milestone } from '@stplan/model';
import { toDecimalText, unitName } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { elementOf, findingIn, findingsIn, fixed } from '../../../test/reading.ts';

/** Value, one unit of the last digit that counts, and unit of an assumption's figure. */
function read(text: string): string | undefined {
  const { figure } = elementOf<Assumption>(`assumption X ${text}`);
  return figure && words(figure);
}

function words({ value, step, unit, qualifier }: Figure): string {
  return [toDecimalText(value), `± ${toDecimalText(step)}`, unitName(unit), qualifier].filter(Boolean).join(' ');
}

describe('a figure of a statement', () => {
  it.each([
    ['£12.5m', '12500000 ± 100000 £'],
    ['£ 12.5 million', '12500000 ± 100000 £'],
    ['£350k', '350000 ± 1000 £'],
    ['£1.07bn', '1070000000 ± 10000000 £'],
    ['-£4.2m', '-4200000 ± 100000 £'],
    ['(£4.2m)', '-4200000 ± 100000 £'],
    ['deficit £4.2m', '-4200000 ± 100000 £'],
    ['surplus £1m', '1000000 ± 1000000 £'],
    ['£2,350 per spell', '2350 ± 1 £ per spell'],
    ['£140 per head', '140 ± 1 £ per person'],
    ['430 beds', '430 ± 0 beds'],
    ['1,200 bed-days', '1200 ± 0 bed days'],
    ['978.5 WTE', '978.5 ± 0.1 WTE'],
    ['12 weeks', '12 ± 0 weeks'],
    ['1.05', '1.05 ± 0.01 plain number'],
    ['about 430 beds', '430 ± 10 beds about'],
    ['about £2.3bn', '2300000000 ± 100000000 £ about'],
    ['at least 430 beds', '430 ± 0 beds at least'],
    ['up to £100m', '100000000 ± 1000000 £ up to'],
    ['£12.5m exact', '12500000 ± 0 £'],
    ['£12.5\u00a0million', '12500000 ± 100000 £'],
    ['£\u202f350k', '350000 ± 1000 £'],
    ['430\u00a0beds', '430 ± 0 beds'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps the printed digits of a percentage that an assumption states, but not of one that is put in', () => {
    expect(read('3.1%')).toBe('0.031 ± 0.001 plain number');
    const { series } = elementOf<{ rows: { series: { growth: Figure } }[] } & Assumption>(
      'position A in £m annual { years 2017/18 2018/19 cost 4.0 grows 3.1% }',
    ).rows[0] as never;
    expect(words((series as { growth: Figure }).growth)).toBe('0.031 ± 0 plain number');
  });

  it('takes a number of people without its unit', () => {
    const place = elementOf<{ population: { value: { figure: Figure } } } & Assumption>(
      'place P { population 610,000 }',
    );
    expect(words(place.population.value.figure)).toBe('610000 ± 0 people');
  });
});

describe('a figure that its statement cannot take', () => {
  it.each([
    ['efficiency E { full year effect 430 beds }', 'unit-mismatch: 430 beds'],
    ['efficiency E { full year effect 3.1% }', 'unit-mismatch: 3.1%'],
    ['efficiency E { full year effect 3.7 }', 'missing-unit: 3.7'],
    ['milestone M { takes 12 }', 'missing-unit: 12'],
    ['milestone M { takes 12 beds }', 'unit-mismatch: 12 beds'],
    ['assumption A deficit (£4.2m)', 'contradictory-sign: deficit (£4.2m)'],
    ['assumption A surplus -£1m', 'contradictory-sign: surplus -£1m'],
    ['footprint F { shares A 135% }', 'percent-out-of-range: 135%'],
    ['efficiency E { confidence -5% }', 'percent-out-of-range: -5%'],
    ['efficiency E { phased 0% 0% 140% 60% }', 'percent-out-of-range: 140%'],
    ['risk R { likelihood 6 impact 2 }', 'risk-score: likelihood 6 impact 2'],
    ['risk R { likelihood 2.5 impact 2 }', 'risk-score: likelihood 2.5 impact 2'],
  ])('%s', (text, expected) => {
    expect(findingsIn(text)).toEqual([expected]);
  });

  it('is left out instead of being counted', () => {
    expect(elementOf<Milestone>('milestone M { takes 12 beds }').takes).toBeUndefined();
  });

  it('says what it is and what is wanted', () => {
    const { message, help } = findingIn('efficiency E { full year effect 430 beds }');
    expect(message).toBe('An amount of money is wanted here, not 430 beds.');
    expect(help).toBe('Write it as in £3.7m.');
  });

  it('gets its percent sign back', () => {
    const text = 'position A in £m annual { years 2017/18 2018/19 cost 4.0 grows 3 }';
    expect(fixed(text, 'Write 3%')).toBe(text.replace('grows 3', 'grows 3%'));
  });
});
