import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSteps, toSteps } from './steps.ts';

test('steps lead back to the numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000)), fc.nat(5_000), (numbers, start) => {
      expect(fromSteps(toSteps(numbers, start), start)).toEqual(numbers);
    }),
  );
  expect(toSteps([96, 97, 99], 102)).toEqual([-6, 1, 2]);
});
