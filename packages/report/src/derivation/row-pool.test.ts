import { countOf, exact, POUNDS } from '@stplan/model';
import { expect, test } from 'vitest';
import { term } from '../../test/build-statement.ts';
import { rowPool } from './row-pool.ts';
import { fromSteps } from './steps.ts';

const MONEY = { unit: POUNDS, scale: '£m' } as const;
const pool = () => rowPool(({ file }) => ({ label: file, anchor: 'f1-1' }));
const sum = (...labels: string[]) => ({
  origin: {
    form: 'derived',
    operation: 'sum',
    terms: labels.map((label) => term(label, '1')),
    span: undefined,
  } as const,
});

test('terms of equal wording share a row over the years, and derivations unfold below', () => {
  const { rows, add } = pool();
  const top = add(
    [
      [term('do nothing', '2', sum('income', 'cost')), term('FrailtyHubs', '1')],
      [term('do nothing', '2', sum('income', 'cost')), term('NewScheme', '1')],
    ],
    MONEY,
  );
  expect(top.map((row) => [rows.labels[row], rows.cells[row]])).toEqual([
    ['do nothing', ['2.0', '2.0']],
    ['FrailtyHubs', ['1.0', null]],
    ['NewScheme', [null, '1.0']],
  ]);
  expect(fromSteps(rows.parts[top[0] ?? 0] ?? [], top[0] ?? 0).map((row) => rows.labels[row])).toEqual([
    'income',
    'cost',
  ]);
});

test('two legs of one name stay two rows', () => {
  expect(pool().add([[term('FrailtyHubs', '1'), term('FrailtyHubs', '2')]], MONEY)).toHaveLength(2);
});

test('what several statements unfold to is carried once', () => {
  const { rows, add } = pool();
  const shared = term('do nothing', '2', sum('income', 'cost'));
  const [once] = add([[shared]], MONEY);
  const before = rows.labels.length;
  expect(add([[shared]], MONEY)).toEqual([once]);
  expect(rows.labels).toHaveLength(before);
});

test('what is taken off says so', () => {
  const { rows, add } = pool();
  add([[term('fund', '5.0', { sign: -1 })]], MONEY);
  expect(rows).toEqual({ labels: ['less fund'], lines: ['f1-1'], exponents: [6], cells: [['5.0']], parts: [[]] });
});

test('money is printed in the scale of its table, and another unit is named', () => {
  const { rows, add } = pool();
  const pounds = { scale: '£' as const, printedDigits: 0, value: exact('-2400000') };
  const spells = { scale: 'ones' as const, printedDigits: 0, unit: countOf('spells'), value: exact('400') };
  add([[term('NorthMsk', '0', pounds), term('avoided', '0', spells)]], MONEY);
  expect(rows.cells).toEqual([['(2.4)'], ['400']]);
  expect(rows.labels).toEqual(['NorthMsk', 'avoided (spells)']);
});

test('what the plan ought to state and does not is told from what there is not', () => {
  const { rows, add } = pool();
  add([[term('STF', undefined)], []], MONEY);
  expect(rows.cells).toEqual([['', null]]);
});
