import { describe, expect, it } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);
const text = (...parts: readonly (readonly string[])[]) => `${parts.flat().join('\n')}\n`;
const diff = (before: string, after: string) => unifiedDiff('a.stplan', before, after).split('\n').slice(2).join('\n');

describe('a unified diff', () => {
  it('names the file and shows three lines around a change', () => {
    expect(unifiedDiff('a.stplan', text(lines(1, 9)), text(lines(1, 4), ['five'], lines(6, 9)))).toBe(
      '--- a/a.stplan\n+++ b/a.stplan\n@@ -2,7 +2,7 @@\n line 2\n line 3\n line 4\n-line 5\n+five\n line 6\n line 7\n line 8\n',
    );
  });

  it('takes near changes together and parts far ones', () => {
    const near = diff(text(lines(1, 20)), text(['1'], lines(2, 6), ['7'], lines(8, 20)));
    expect(near.match(/^@@.*$/gm)).toEqual(['@@ -1,10 +1,10 @@']);
    const far = diff(text(lines(1, 20)), text(['1'], lines(2, 8), ['9', '9a'], lines(10, 20)));
    expect(far.match(/^@@.*$/gm)).toEqual(['@@ -1,4 +1,4 @@', '@@ -6,7 +6,8 @@']);
  });

  it('counts lines as patch does where all are new or all are gone', () => {
    expect(diff('', 'one\n')).toBe('@@ -0,0 +1 @@\n+one\n');
    expect(diff('one\n', '')).toBe('@@ -1 +0,0 @@\n-one\n');
  });

  it('says where a text does not end its last line', () => {
    expect(diff('one', 'one\n')).toBe('@@ -1 +1 @@\n-one\n\\ No newline at end of file\n+one\n');
  });

  it('keeps tabs and the line ends of Windows, and shows what a terminal would obey', () => {
    expect(diff('a\r\n', '\tb\u001b[2J\r\n')).toBe('@@ -1 +1 @@\n-a\r\n+\tb<U+001B>[2J\r\n');
  });
});
