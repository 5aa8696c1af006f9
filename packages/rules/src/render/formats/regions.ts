import { positionAt, type SourceSpan, type TextPosition } from '@stplan/model';
import { type LinesOf, linesOf } from '../lines-of.ts';

/** Where a span lies, for tools: lines and columns from 1, the end after the last character. */
export type Region = { readonly start: TextPosition; readonly end: TextPosition };

/** Works out where spans lie; what is in a file that was not read lies at its start. */
export function regions(texts: ReadonlyMap<string, string>): (span: SourceSpan) => Region {
  const lines: LinesOf = linesOf(texts);
  return ({ file, start, end }) => {
    const index = lines(file);
    if (index === undefined) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    return { start: positionAt(index, start), end: positionAt(index, end) };
  };
}
