/** The offsets of a line, counted from 1, without what ends it; undefined when the text has no such line. */
export function lineSpan(
  text: string,
  starts: readonly number[],
  line: number,
): { readonly start: number; readonly end: number } | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  if (line === starts.length) return { start, end: text.length };
  const next = starts[line] ?? text.length;
  const ending = text[next - 1] === '\n' && next - 2 >= start && text[next - 2] === '\r' ? 2 : 1;
  return { start, end: next - ending };
}

/** A line, counted from 1, without what ends it; empty when the text has no such line. */
export function lineText(text: string, starts: readonly number[], line: number): string {
  const span = lineSpan(text, starts, line);
  return span === undefined ? '' : text.slice(span.start, span.end);
}
