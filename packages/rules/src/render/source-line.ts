import { type LineIndex, lineSpan, positionAt, type SourceSpan, visibleText } from '@stplan/model';
import { textWidth } from './text-width.ts';

/** A line of a plan ready for a terminal, with the cells that a span marks. */
export type SourceLine = {
  readonly line: number;
  readonly column: number;
  /** Safe to print: tabs are spaces, deceiving characters are written out, and far too long lines are cut. */
  readonly text: string;
  readonly markStart: number;
  /** At least one. */
  readonly markWidth: number;
};

const TAB = 4;
const CUT = '…';

/**
 * The line on which a span starts. A span that goes on below is marked to the end of its line. Of a line with
 * more characters than `most`, only the part around the span is taken, so that no line costs more than another.
 */
export function sourceLine(index: LineIndex, span: SourceSpan, most = 160): SourceLine {
  const { line, column } = positionAt(index, span.start);
  const { start, end } = lineSpan(index, line) ?? { start: 0, end: 0 };
  const markEnd = Math.max(Math.min(span.end, end), span.start);
  const from = end - start <= most ? start : nearCharacter(index.text, Math.max(start, span.start - (most >> 1)));
  const to = Math.min(end, nearCharacter(index.text, from + most));

  const before = drawn(index.text.slice(from, Math.min(span.start, to)), from > start ? CUT : '');
  const marked = drawn(index.text.slice(span.start, Math.min(markEnd, to)), before);
  const all = drawn(index.text.slice(Math.min(markEnd, to), to), marked);
  return {
    line,
    column,
    text: (to < end ? `${all}${CUT}` : all).trimEnd(),
    markStart: textWidth(before),
    markWidth: Math.max(textWidth(marked) - textWidth(before), 1),
  };
}

/** A text as a terminal shows it after another text: tabs go to the next stop. */
function drawn(text: string, before: string): string {
  let result = before;
  for (const part of text.split(/(\t)/)) {
    result += part === '\t' ? ' '.repeat(TAB - (textWidth(result) % TAB)) : visibleText(part);
  }
  return result;
}

/** The offset, or the one after it where it would cut a character in two. */
function nearCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
