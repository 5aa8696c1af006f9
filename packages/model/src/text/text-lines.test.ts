import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSpan, lineText } from './text-lines.ts';
import { lineStarts, positionAt } from './text-position.ts';

describe('lines of a text', () => {
  const text = 'plan A {\r\n}\rpart of A\n\nend';
  const starts = lineStarts(text);

  it('ends lines at \\n, \\r\\n and a lone \\r', () => {
    expect([1, 2, 3, 4, 5, 6].map((line) => lineText(text, starts, line))).toEqual([
      'plan A {',
      '}',
      'part of A',
      '',
      'end',
      '',
    ]);
  });

  it.each([
    [0, 1, 1],
    [5, 1, 6],
    [10, 2, 1],
    [12, 3, 1],
    [22, 4, 1],
    [26, 5, 4],
  ])('names offset %i as line %i, column %i', (offset, line, column) => {
    expect(positionAt(starts, offset)).toEqual({ line, column });
  });

  it('has one line in an empty text and none after the last', () => {
    expect(lineSpan('', lineStarts(''), 1)).toEqual({ start: 0, end: 0 });
    expect(lineSpan('a\n', lineStarts('a\n'), 2)).toEqual({ start: 2, end: 2 });
    expect(lineSpan(text, starts, 6)).toBeUndefined();
  });

  it('finds every offset again from its line and column', () => {
    const written = fc.string({ unit: fc.constantFrom('a', '£', '\r', '\n', '\t', '😀') });
    fc.assert(
      fc.property(written, (text) => {
        const starts = lineStarts(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = positionAt(starts, offset);
          expect((starts[line - 1] ?? -1) + column - 1).toBe(offset);
        }
      }),
    );
  });
});
