import { expect, it } from 'vitest';
import { elementLines } from './element-lines.ts';

const lines = [
  '// a plan',
  'plan Estmere {',
  '  period 2017/18',
  '}',
  '',
  'organisation WUH { kind council }',
  'source Plan',
];

it.each([
  [1, { from: 1, to: 1 }],
  [2, { from: 2, to: 5 }],
  [3, { from: 2, to: 5 }],
  [6, { from: 6, to: 6 }],
  [7, { from: 7, to: 7 }],
])('line %i stands in the element %o', (line, expected) => expect(elementLines(lines, line)).toEqual(expected));
