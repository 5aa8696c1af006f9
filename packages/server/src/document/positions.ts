import { type LineIndex, lineSpan, positionAt, type SourceSpan } from '@stplan/model';
import type { Position, Range } from 'vscode-languageserver-types';

/** Where an offset stands as editors count: lines and UTF-16 characters from 0. */
export function toPosition(lines: LineIndex, offset: number): Position {
  const { line, column } = positionAt(lines, offset);
  return { line: line - 1, character: column - 1 };
}

/** The offset of an editor's position; beyond the end of a line it is that end, beyond the text the end of the text. */
export function toOffset(lines: LineIndex, { line, character }: Position): number {
  if (line < 0) return 0;
  const span = lineSpan(lines, line + 1);
  return span === undefined ? lines.text.length : Math.min(span.start + Math.max(character, 0), span.end);
}

/** A place as editors count. */
export function toRange(lines: LineIndex, { start, end }: Pick<SourceSpan, 'start' | 'end'>): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

/** The offsets of an editor's range. */
export function toOffsets(lines: LineIndex, { start, end }: Range): { readonly start: number; readonly end: number } {
  return { start: toOffset(lines, start), end: toOffset(lines, end) };
}
