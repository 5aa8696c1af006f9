import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString, printFooter } from './print-footer.ts';

test('words of the plan stand at the foot of every page', () => {
  expect(printFooter('Westmarch')).toBe(
    '@page{@bottom-left{content:"Westmarch"}@bottom-right{content:"Page " counter(page) " of " counter(pages)}}',
  );
});

test('no text can end the string, the rule or the style', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.oneof(
          fc.constantFrom('"', '\\', '\n', '<', '}', '/', '\0'),
          fc.string({ minLength: 1, maxLength: 1 }),
        ),
      }),
      (text) => {
        expect(cssString(text)).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/);
      },
    ),
  );
  expect(cssString('</style>"}')).toBe('"\\3c \\2f style\\3e \\22 \\7d "');
});
