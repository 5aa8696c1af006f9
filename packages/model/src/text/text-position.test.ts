import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex, lineSpan, lineText, positionAt } from './text-position.ts';

describe('lines of a text', () => {
  const index = lineIndex('plan A {\r\n}\rpart of A\n\nend');

  it('ends lines at \\n, \\r\\n and a lone \\r', () => {
    expect([1, 2, 3, 4, 5, 6].map((line) => lineText(index, line))).toEqual([
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
    [99, 5, 4],
    [-1, 1, 1],
  ])('names offset %i as line %i, column %i', (offset, line, column) => {
    expect(positionAt(index, offset)).toEqual({ line, column });
  });

  it('has one line in an empty text and none after the last', () => {
    expect(lineSpan(lineIndex(''), 1)).toEqual({ start: 0, end: 0 });
    expect(lineSpan(lineIndex('a\n'), 2)).toEqual({ start: 2, end: 2 });
    expect(lineSpan(index, 6)).toBeUndefined();
  });

  it('finds every offset again from its line and column', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '£', '\r', '\n', '\t', '😀') });
    fc.assert(
      fc.property(text, (written) => {
        const lines = lineIndex(written);
        for (let offset = 0; offset <= written.length; offset++) {
          const { line, column } = positionAt(lines, offset);
          expect((lines.starts[line - 1] ?? -1) + column - 1).toBe(offset);
        }
      }),
    );
  });
});
