import { expect, test } from 'vitest';
import { shownText } from './shown-text.ts';

test.each([
  ['a NUL', '\u0000'],
  ['an escape', '\u001b'],
  ['a mark that turns the direction of writing', '\u202e'],
  ['an isolate', '\u2066'],
  ['a lone surrogate', '\ud800'],
  ['a non-character', '\uffff'],
])('%s is made visible', (_, character) => {
  expect(shownText(`a${character}b`)).toBe('a\ufffdb');
});

test('ordinary text, line ends and tabs stay', () => {
  const text = 'Café — £1.5m\n\t😀 العربية';
  expect(shownText(text)).toBe(text);
});
