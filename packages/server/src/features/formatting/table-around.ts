import type { DocumentView } from '../../document/folder-view.ts';

type Extent = { readonly start: number; readonly end: number };

/** The innermost braces around an offset, from the line that opens them to the closing one; undefined outside any. */
export function tableAround({ parsed: { tokens }, text }: DocumentView, offset: number): Extent | undefined {
  const open: number[] = [];
  for (const { type, start, end } of tokens) {
    if (type === '{') {
      if (start >= offset) break;
      open.push(start);
    } else if (type === '}') {
      const from = open.pop();
      if (from !== undefined && end > offset) return { start: lineStart(text, from), end };
    }
  }
  const from = open.at(-1);
  return from === undefined ? undefined : { start: lineStart(text, from), end: text.length };
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset) + 1;
}
