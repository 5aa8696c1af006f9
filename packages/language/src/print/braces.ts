import type { Chunk } from './chunk.ts';
import { type Source, spanWidth } from './spacing.ts';

/** The most columns that a line may have if it is to hold a whole table or body. */
export const widestLine = 140;

/** The braces of whole elements: the partner of each opening one, and which pairs stay on one line. */
export type Braces = { readonly partner: ReadonlyMap<number, number>; readonly inline: ReadonlySet<number> };

function pair({ items }: Source, chunks: readonly Chunk[]): Map<number, number> {
  const partner = new Map<number, number>();
  for (const { first, last, broken } of chunks) {
    if (broken) continue;
    const open: number[] = [];
    for (let index = first; index <= last; index++) {
      if (items[index]!.type === '{') open.push(index);
      else if (items[index]!.type === '}') partner.set(open.pop()!, index);
    }
  }
  return partner;
}

/** Whether the author wrote everything up to the closing brace on the line of the opening one. */
function isOnOneLine({ items }: Source, open: number, close: number): boolean {
  for (let index = open + 1; index <= close; index++) {
    if (items[index]!.breaks > 0 || items[index]!.multiline) return false;
  }
  return true;
}

/** The end of the statement that a closing brace belongs to: after its own last words, before whatever comes next. */
function statementEnd({ items, starts }: Source, close: number, last: number): number {
  let end = close + 1;
  while (end <= last && items[end]!.type !== '}' && items[end]!.kind === 'token' && !starts.has(end)) end++;
  return end;
}

/**
 * Pairs the braces of the whole elements. A body stays on one line if the author wrote it so and the line, set with
 * plain blanks, is not too long; a line break after the opening brace therefore keeps it expanded for good.
 */
export function findBraces(source: Source, chunks: readonly Chunk[]): Braces {
  const partner = pair(source, chunks);
  const inline = new Set<number>();
  for (const { first, last, broken } of chunks) {
    if (broken) continue;
    let lineFirst = first;
    let depth = 0;
    let inlineUntil = -1;
    for (let index = first; index <= last; index++) {
      const { type } = source.items[index]!;
      if (index <= inlineUntil) {
        if (type === '{') inline.add(index);
        continue;
      }
      if (source.starts.has(index)) lineFirst = index;
      if (type === '}') {
        lineFirst = index;
        depth--;
      }
      if (type !== '{') continue;
      const close = partner.get(index)!;
      const width = (): number => 2 * depth + spanWidth(source, lineFirst, statementEnd(source, close, last));
      if (isOnOneLine(source, index, close) && width() <= widestLine) {
        inline.add(index);
        inlineUntil = close;
      } else depth++;
    }
  }
  return { partner, inline };
}
