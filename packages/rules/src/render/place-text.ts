import { positionAt, type SourceSpan, visibleText } from '@stplan/model';
import type { LinesOf } from './lines-of.ts';

/** `plans/positions.stplan:12:30`; the file alone when its text is not known. */
export function placeText({ file, start }: SourceSpan, lines: LinesOf): string {
  const index = lines(file);
  if (index === undefined) return visibleText(file);
  const { line, column } = positionAt(index, start);
  return `${visibleText(file)}:${line}:${column}`;
}
