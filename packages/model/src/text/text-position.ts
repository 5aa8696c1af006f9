/** A place as people and tools name it: both counted from 1, the column in UTF-16 units. */
export type TextPosition = { readonly line: number; readonly column: number };

/** Where the lines of a text start, worked out once for many look-ups. */
export type LineIndex = {
  readonly text: string;
  /** The offset of the first character of every line. */
  readonly starts: readonly number[];
};

/** Finds the lines of a text; `\n`, `\r\n` and a lone `\r` each end one. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return { text, starts };
}

/** The line and column of an offset; an offset outside the text is the nearest one inside. */
export function positionAt(index: LineIndex, offset: number): TextPosition {
  const at = Math.min(Math.max(offset, 0), index.text.length);
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (index.starts[low] ?? 0) + 1 };
}

/** The offsets of a line, counted from 1, without what ends it; undefined when the text has no such line. */
export function lineSpan(index: LineIndex, line: number): { readonly start: number; readonly end: number } | undefined {
  const start = index.starts[line - 1];
  if (start === undefined) return undefined;
  let end = index.starts[line] ?? index.text.length;
  if (line < index.starts.length) {
    end--;
    if (index.text[end] === '\n' && end > start && index.text[end - 1] === '\r') end--;
  }
  return { start, end };
}

/** A line, counted from 1, without what ends it; empty when the text has no such line. */
export function lineText(index: LineIndex, line: number): string {
  const span = lineSpan(index, line);
  return span === undefined ? '' : index.text.slice(span.start, span.end);
}
