import * as fc from 'fast-check';
import type { Exact } from '../src/exact/exact.ts';
import { powerOfTen } from '../src/exact/powers.ts';

/** Values with up to six digits after the point, as plans print them. */
export const decimals: fc.Arbitrary<Exact> = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 6 }))
  .map(([n, digits]) => ({ n, d: powerOfTen(digits) }));

/** Any fraction, small ones often. */
export const fractions: fc.Arbitrary<Exact> = fc.oneof(
  decimals,
  fc.record({ n: fc.bigInt({ min: -50n, max: 50n }), d: fc.bigInt({ min: 1n, max: 50n }) }),
  fc.record({ n: fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), d: fc.bigInt({ min: 1n, max: 10n ** 30n }) }),
);
