import { lineIndex } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { sourceLine } from './source-line.ts';

/** The line with a second line of carets, as a terminal shows it. */
function marked(text: string, part: string, most?: number): string {
  const start = text.indexOf(part);
  const line = sourceLine(lineIndex(text), { file: 'a', start, end: start + part.length }, most);
  return `${line.text}\n${' '.repeat(line.markStart)}${'^'.repeat(line.markWidth)}`;
}

describe('the marked line', () => {
  it('has its carets under the span', () => {
    expect(marked('plan A {\n  planned  (4.2)  0.0\n}', '(4.2)')).toBe('  planned  (4.2)  0.0\n           ^^^^^');
  });

  it('counts tabs to their stops', () => {
    expect(marked('\tplanned\t1\t2', '2')).toBe('    planned 1   2\n                ^');
  });

  it('counts wide characters twice and combining marks not at all', () => {
    expect(marked('note "患者 e\u0301" 12', '12')).toBe('note "患者 e\u0301" 12\n              ^^');
    expect(marked('note "😀" 12', '12')).toBe('note "😀" 12\n          ^^');
  });

  it('writes out what would deceive, and still points right', () => {
    expect(marked('a \u001b[31m\u202e b', 'b')).toBe('a <U+001B>[31m<U+202E> b\n                       ^');
  });

  it('marks a span that goes on below to the end of its line', () => {
    expect(marked('position WUH {\r\n}', 'WUH {\r\n}')).toBe('position WUH {\n         ^^^^^');
  });

  it('marks one cell where the span is empty or past the text', () => {
    const line = sourceLine(lineIndex('ab\n'), { file: 'a', start: 9, end: 12 });
    expect(line).toEqual({ line: 2, column: 1, text: '', markStart: 0, markWidth: 1 });
  });

  it('cuts a line that is far too long around the span', () => {
    const text = `${'x'.repeat(3_000_000)}HERE${'y'.repeat(3_000_000)}`;
    expect(marked(text, 'HERE', 12)).toBe('…xxxxxxHEREyy…\n       ^^^^');
    expect(marked(text, 'x', 12)).toBe(`${'x'.repeat(12)}…\n^`);
  });

  it('cuts no character in two', () => {
    expect(marked('😀'.repeat(200), '😀😀', 5)).not.toContain('<U+D');
  });
});
