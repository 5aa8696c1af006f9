import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../parse-plan.ts';

const row = (text: string) =>
  parsePlan(`part of Westmarch\n\nposition WUH in £m annual {\n  years 2017/18 2018/19\n  ${text}\n}\n`).problems;

describe('a formula of a spreadsheet', () => {
  it.each(['planned =SUM(B2:B4)', 'planned =VLOOKUP(A1:B4)'])('is told as one: %s', (text) => {
    expect(row(text).map(({ rule }) => rule)).toEqual(['language/spreadsheet']);
  });

  it.each(['control total including STF (3.2) (3.7)', 'income from WUH (3.4 (3.6)'])(
    'is not what a name before a negative figure is: %s',
    (text) => {
      expect(row(text)).not.toEqual([]);
      expect(row(text).map(({ rule }) => rule)).not.toContain('language/spreadsheet');
    },
  );
});
