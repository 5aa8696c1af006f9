import { expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

it.each([
  ['£4.2m – “Äquivalent” 患者 😀', '£4.2m – “Äquivalent” 患者 😀'],
  ['red \u001b[31mtext', 'red <U+001B>[31mtext'],
  ['a\u0000b\u0007\u007f\u009b', 'a<U+0000>b<U+0007><U+007F><U+009B>'],
  ['abc\u202edef\u2066x', 'abc<U+202E>def<U+2066>x'],
  ['\ufeffA\u200bB\u00adC', '<U+FEFF>A<U+200B>B<U+00AD>C'],
  ['one\ntwo\r\u2028three', 'one<U+000A>two<U+000D><U+2028>three'],
  ['half \ud83d pair', 'half <U+D83D> pair'],
  ['tag \u{e0041}', 'tag <U+E0041>'],
])('shows %j as text', (text, shown) => {
  expect(visibleText(text)).toBe(shown);
});
