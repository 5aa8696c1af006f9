/** A text without its marks, and where they stood. */
export type MarkedText = {
  readonly text: string;
  /** The offsets of `<|>`. */
  readonly cursors: readonly number[];
  /** The offsets of `<[` and `]>`. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
};

/** Takes the marks out of a text: `<|>` for a cursor, `<[` and `]>` around a range. */
export function readMarks(marked: string): MarkedText {
  const cursors: number[] = [];
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, index } of marked.matchAll(/<\|>|<\[|\]>/g)) {
    text += marked.slice(from, index);
    from = index + mark.length;
    if (mark === '<|>') cursors.push(text.length);
    else if (mark === '<[') open.push(text.length);
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`a range ends that did not begin: ${marked.slice(0, from)}`);
      ranges.push({ start, end: text.length });
    }
  }
  if (open.length > 0) throw new Error('a range begins that does not end');
  return { text: text + marked.slice(from), cursors, ranges };
}
