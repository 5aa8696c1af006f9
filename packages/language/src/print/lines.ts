import type { Braces } from './braces.ts';
import type { Chunk } from './chunk.ts';
import type { LineRole } from './line-starts.ts';
import type { PrintLine } from './print-line.ts';
import type { Source } from './spacing.ts';

/** Divides the items of a file into lines: elements, statements, rows, closing braces, comments, broken parts. */
export function findLines(source: Source, chunks: readonly Chunk[], { inline }: Braces): PrintLine[] {
  const { items, starts } = source;
  const lines: PrintLine[] = [];
  const bodies: number[] = [];
  let inlineDepth = 0;
  let pending = 0;

  const open = (role: PrintLine['role'], kind: string, first: number, head: number): PrintLine => {
    const depth = bodies.length;
    const body = bodies.at(-1) ?? -1;
    const blank = items[first]!.breaks > 1 ? 1 : 0;
    const hang = 2 * depth + 4;
    const shape = { opens: false, wraps: false, splits: false, blank, hang };
    const line: PrintLine = { role, kind, first, head, last: head, tail: head + 1, depth, body, ...shape };
    lines.push(line);
    return line;
  };

  /** Comments between two lines: those on the line before, those on lines of their own, those that lead the next. */
  const placeComments = (until: number, mayLead: boolean): number => {
    const before = lines.at(-1);
    while (pending < until && before && items[pending]!.breaks === 0) before.last = pending++;
    let lead = until;
    while (mayLead && lead > pending && items[lead]!.breaks === 0 && !items[lead - 1]!.multiline) lead--;
    for (let line: PrintLine | undefined; pending < lead; pending++) {
      if (line && items[pending]!.breaks === 0) line.last = pending;
      else line = open('comment', '', pending, pending);
    }
    return lead;
  };

  const placeToken = (index: number): void => {
    const { type } = items[index]!;
    const start = inlineDepth > 0 ? undefined : starts.get(index);
    const closes = type === '}' && inlineDepth === 0;
    const line = lines.at(-1);
    if (start || closes || !line || line.role === 'comment' || line.opens) {
      const first = placeComments(index, !closes);
      if (closes) bodies.pop();
      const role: LineRole | 'close' = closes ? 'close' : (start?.role ?? 'statement');
      open(role, start?.kind ?? '', first, index);
    } else {
      line.last = index;
      line.tail = index + 1;
    }
    pending = index + 1;
    if (type === '{' && inlineDepth === 0 && !inline.has(index)) {
      lines.at(-1)!.opens = true;
      bodies.push(index);
    } else if (type === '{') inlineDepth++;
    else if (type === '}' && inlineDepth > 0) inlineDepth--;
  };

  const placeBroken = (first: number, last: number): void => {
    let begin = first;
    while (begin > pending && items[begin]!.breaks === 0) begin--;
    placeComments(begin, false);
    open('broken', '', begin, begin).last = last;
    pending = last + 1;
  };

  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    if (!chunk.broken) {
      for (let index = chunk.first; index <= chunk.last; index++) {
        if (items[index]!.kind === 'token') placeToken(index);
      }
      continue;
    }
    while (chunks[at + 1]?.broken) at++;
    const next = chunks[at + 1]?.first ?? items.length;
    placeBroken(chunk.first, next - 1);
  }
  placeComments(items.length, false);
  return lines;
}
