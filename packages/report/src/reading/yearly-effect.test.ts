import { toJsonText } from '@stplan/model';
import { expect, test } from 'vitest';
import { readPlan } from '../../test/read-plan.ts';
import { schemesOf } from './scheme.ts';

const yearly = (body: string) => {
  const plan = readPlan(
    new Map([
      [
        'plan.stplan',
        `plan Estmere "Estmere" { }\norganisation A "A" { kind acute trust }\nefficiency E "E" { ${body} }\n`,
      ],
    ]),
  );
  const [scheme] = schemesOf(plan);
  return [...(scheme?.yearly ?? [])].map(([year, { value }]) => [year, toJsonText(value)]);
};
const table = (basis: string, rows: string) => `effect in £m ${basis} {\n years 2017/18 2018/19 2019/20\n ${rows}\n}`;

test('the short form counts in its year', () => {
  expect(yearly('saves £46m in 2020/21')).toEqual([[2020, '46000000']]);
});

test('legs are summed where the table prints no net row', () => {
  expect(yearly(table('annual', 'A cost 1.0 2.0 3.0\n A income (0.5) (0.5) _'))).toEqual([
    [2017, '500000'],
    [2018, '1500000'],
    [2019, '3000000'],
  ]);
});

test('a printed net row is what counts', () => {
  expect(yearly(table('annual', 'A cost 1.0 2.0 3.0\n net 1.1 2.0 3.0'))[0]).toEqual([2017, '1100000']);
});

test('increments add up and accumulated figures come apart', () => {
  const annual = [
    [2017, '6000000'],
    [2018, '11000000'],
    [2019, '16000000'],
  ];
  expect(yearly(table('incremental', 'A cost 6.0 5.0 5.0'))).toEqual(annual);
  expect(yearly(table('accumulated', 'A cost 6.0 17.0 33.0'))).toEqual(annual);
});
