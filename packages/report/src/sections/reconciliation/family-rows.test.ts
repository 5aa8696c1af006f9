import { expect, test } from 'vitest';
import { statement, term } from '../../../test/build-statement.ts';
import { familiesOf } from '../../reading/statement-family.ts';
import { familyRows } from './family-rows.ts';

const sum = (...labels: string[]) => ({
  origin: {
    form: 'derived',
    operation: 'sum',
    terms: labels.map((label) => term(label, '1')),
    span: undefined,
  } as const,
});
const year = (at: number, ...lhs: ReturnType<typeof term>[]) =>
  statement({ identity: 'bridge', subject: 'WUH', title: 'Bridge of WUH', year: at, lhs, rhs: [term('planned', '0')] });

test('terms of equal wording share a row over the years, and derivations unfold below', () => {
  const [family] = familiesOf([
    year(2017, term('do nothing', '2', sum('income', 'cost')), term('FrailtyHubs', '1')),
    year(2018, term('do nothing', '2', sum('income', 'cost')), term('NewScheme', '1')),
  ]);
  const rows = familyRows(family as NonNullable<typeof family>, ({ lhs }) => lhs);
  expect(rows.map(({ label, depth, terms }) => [label, depth, terms.map((one) => one !== undefined)])).toEqual([
    ['do nothing', 0, [true, true]],
    ['income', 1, [true, true]],
    ['cost', 1, [true, true]],
    ['FrailtyHubs', 0, [true, false]],
    ['NewScheme', 0, [false, true]],
  ]);
});

test('two legs of one name stay two rows', () => {
  const [family] = familiesOf([year(2017, term('FrailtyHubs', '1'), term('FrailtyHubs', '2'))]);
  expect(familyRows(family as NonNullable<typeof family>, ({ lhs }) => lhs)).toHaveLength(2);
});
