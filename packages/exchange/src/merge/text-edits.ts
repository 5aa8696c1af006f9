/** Changes of a text, put together at the end: what is inserted at one place stays in the order in which it came. */
export type TextEdits = {
  readonly text: string;
  readonly replace: (start: number, end: number, text: string) => void;
  readonly insert: (at: number, text: string) => void;
  /** A line behind the line of a place, as far indented as that line. */
  readonly insertLineAfter: (at: number, line: string) => void;
  /** A stretch with the line it stands on, if nothing else stands there. */
  readonly removeLine: (start: number, end: number) => void;
  readonly applied: () => string;
};

/** Gathers edits of a text. */
export function textEdits(text: string): TextEdits {
  const edits: { start: number; end: number; text: string }[] = [];
  const replace = (start: number, end: number, by: string) => edits.push({ start, end, text: by });
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return {
    text,
    replace,
    insert: (at, inserted) => replace(at, at, inserted),
    insertLineAfter: (at, line) => {
      const indent = /^[ \t]*/.exec(text.slice(lineStart(text, at)))?.[0] ?? '';
      const end = lineEnd(text, at);
      // a comment behind the row belongs to it; anything else on the line comes after the new one
      const alone = /^[ \t]*(\/\/.*)?$/.test(text.slice(at, end));
      if (alone) replace(end, end, `${lineBreak}${indent}${line}`);
      else replace(at, at, `${lineBreak}${indent}${line}${lineBreak}${indent}`);
    },
    removeLine: (start, end) => {
      const [from, to] = [lineStart(text, start), lineEnd(text, end)];
      const alone = text.slice(from, start).trim() === '' && text.slice(end, to).trim() === '';
      if (alone) replace(from, Math.min(text.length, to + (text[to] === '\r' ? 2 : 1)), '');
      else replace(start, end, '');
    },
    applied: () => {
      const ordered = edits
        .map((edit, index) => ({ ...edit, index }))
        .sort((a, b) => a.start - b.start || a.index - b.index);
      let result = '';
      let at = 0;
      for (const edit of ordered) {
        if (edit.start < at) continue; // lies in what another edit has replaced
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
      }
      return result + text.slice(at);
    },
  };
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
