import { expect, test } from 'vitest';
import { statement, term } from '../../test/build-statement.ts';
import { familiesOf } from './statement-family.ts';

const bridge = (subject: string, year: number, stated = '0') =>
  statement({
    identity: 'bridge',
    subject,
    title: `Bridge of ${subject}`,
    year,
    lhs: [term('do nothing', '0')],
    rhs: [term('planned', stated)],
  });

test('statements that differ only in their period are one family, in order of time', () => {
  const families = familiesOf([bridge('WUH', 2019), bridge('NCCG', 2018), bridge('WUH', 2018, '9.0')]);
  expect(families.map(({ subject, statements, worst }) => [subject, statements.map(({ id }) => id), worst])).toEqual([
    ['NCCG', ['bridge/NCCG/2018'], 'exact'],
    ['WUH', ['bridge/WUH/2018', 'bridge/WUH/2019'], 'unexplained'],
  ]);
});

test('two statements of one period never share a column', () => {
  const families = familiesOf([bridge('WUH', 2018), { ...bridge('WUH', 2018), id: 'bridge/WUH/2018/other' }]);
  expect(families).toHaveLength(2);
  expect(new Set(families.map(({ anchor }) => anchor)).size).toBe(2);
});

test('the order in which statements come makes no difference', () => {
  const all = [bridge('A', 2018), bridge('B', 2018), bridge('A', 2017), bridge('A', 2019)];
  expect(familiesOf([...all].reverse())).toEqual(familiesOf(all));
});
