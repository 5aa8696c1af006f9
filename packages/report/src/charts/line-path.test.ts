import { expect, test } from 'vitest';
import { linePath } from './line-path.ts';

test.each([
  [{ x1: 0, y1: 1, x2: 0, y2: 9 }, 'M0 1V9'],
  [{ x1: 0, y1: 1.4, x2: 5.5, y2: 1 }, 'M0 1H6'],
  [{ x1: 0, y1: 1, x2: 5, y2: 9 }, 'M0 1L5 9'],
])('a line is a path as short as can be', (line, path) => {
  expect(linePath(line)).toBe(path);
});
