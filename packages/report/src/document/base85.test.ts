import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { base85, bytesOfBase85 } from './base85.ts';

test('any bytes come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...bytesOfBase85(base85(bytes))]).toEqual([...bytes]);
    }),
  );
  expect([...bytesOfBase85(base85(new Uint8Array([255, 255, 255, 255, 255])))]).toEqual([255, 255, 255, 255, 255]);
});

test('the text stands in HTML as it is', () => {
  const everyDigit = Uint8Array.from({ length: 4_096 }, (_, index) => (index * 2_654_435_761) >>> 13);
  expect(base85(everyDigit)).toMatch(/^[^\s<&"']+$/);
  expect(new Set(base85(everyDigit)).size).toBe(85);
});
