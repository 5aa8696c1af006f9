import { expect, test } from 'vitest';
import { counted, listed, separated } from './wording.ts';

test('counts agree with their noun', () => {
  expect([counted(0, 'contract'), counted(1, 'contract'), counted(2_000, 'contract')]).toEqual([
    '0 contracts',
    '1 contract',
    '2,000 contracts',
  ]);
  expect(counted(2, 'efficiency', 'efficiencies')).toBe('2 efficiencies');
});

test('lists end in "and", and long ones in a count', () => {
  expect(listed([])).toBe('');
  expect(listed(['A'])).toBe('A');
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  expect(listed(['A', 'B', 'C', 'D'], 3)).toBe('A, B and 2 more');
});

test('thousands are separated', () => {
  expect([7, 999, 1_000, 1_234_567].map(separated)).toEqual(['7', '999', '1,000', '1,234,567']);
});
