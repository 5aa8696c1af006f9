import type { ParsedFile } from '../parse/parsed-file.ts';
import type { LineStart } from './line-starts.ts';
import { wouldMerge } from './merging-words.ts';
import type { PrintItem } from './print-item.ts';

/**
 * A part of the file on the outermost level: an element, or words that belong to none. Its items run from `first` to
 * `last`; comments around it are not part of it. A broken chunk is printed as the author wrote it.
 */
export type Chunk = { readonly first: number; last: number; broken: boolean };

/** Elements in the order of the text, and between them whatever the tree does not cover. */
function divide({ tree }: ParsedFile, items: readonly PrintItem[]): Chunk[] {
  const spans = [...(tree.header ? [tree.header] : []), ...tree.elements]
    .flatMap(({ $cstNode }) => ($cstNode ? [{ start: $cstNode.offset, end: $cstNode.end }] : []))
    .sort((a, b) => a.start - b.start);
  const chunks: Chunk[] = [];
  let span = 0;
  let owner = -1;
  items.forEach((item, index) => {
    if (item.kind === 'comment') return;
    while (span < spans.length && item.start >= spans[span]!.end) span++;
    const inside = spans[span] !== undefined && item.start >= spans[span]!.start;
    const now = inside ? span : -1;
    const last = chunks.at(-1);
    if (last && now === owner) last.last = index;
    else chunks.push({ first: index, last: index, broken: !inside || item.start !== spans[span]!.start });
    owner = now;
  });
  return chunks;
}

/** Whether a chunk cannot be printed afresh: unknown characters, braces without partner, words that would merge. */
function isBroken(
  { first, last }: Chunk,
  text: string,
  items: readonly PrintItem[],
  starts: ReadonlyMap<number, LineStart>,
): boolean {
  let depth = 0;
  for (let index = first; index <= last; index++) {
    const item = items[index]!;
    if (item.kind === 'unknown') return true;
    if (item.type === '{') depth++;
    if (item.type === '}' && --depth < 0) return true;
    if (index > first && wouldMerge(text, items, starts, index)) return true;
  }
  return depth !== 0;
}

/** The chunk in which a place of the text lies, counting what follows a chunk to it; the first one for what is before. */
function chunkAt(chunks: readonly Chunk[], items: readonly PrintItem[], place: number): number {
  let low = 0;
  let high = chunks.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (items[chunks[middle]!.first]!.start <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** A line that holds the end of one chunk and the beginning of the next is broken as a whole if either is. */
function spreadAlongLines(chunks: readonly Chunk[], items: readonly PrintItem[]): void {
  const sharesLine = (left: Chunk, right: Chunk): boolean =>
    items.slice(left.last + 1, right.first + 1).every(({ breaks }) => breaks === 0);
  const spread = (from: Chunk | undefined, to: Chunk | undefined, shared: boolean): void => {
    if (from?.broken && to && shared) to.broken = true;
  };
  const shared = chunks.map((chunk, index) => index > 0 && sharesLine(chunks[index - 1]!, chunk));
  for (let index = 1; index < chunks.length; index++) spread(chunks[index - 1], chunks[index], shared[index]!);
  for (let index = chunks.length - 1; index > 0; index--) spread(chunks[index], chunks[index - 1], shared[index]!);
}

/** Divides a file into its elements and tells the whole ones from those that have to stay as they are. */
export function findChunks(
  parsed: ParsedFile,
  items: readonly PrintItem[],
  starts: ReadonlyMap<number, LineStart>,
): Chunk[] {
  const chunks = divide(parsed, items);
  if (chunks.length === 0) return chunks;
  for (const chunk of chunks) chunk.broken ||= isBroken(chunk, parsed.text, items, starts);
  for (const { start, end } of parsed.problems) {
    const known = start >= 0 && start < parsed.text.length;
    const from = known ? chunkAt(chunks, items, start) : chunks.length - 1;
    const to = known && end > start ? chunkAt(chunks, items, end - 1) : from;
    for (let index = from; index <= to; index++) chunks[index]!.broken = true;
    // what is missing at the end of an element without braces is missed at the first word of what follows
    const before = chunks[from - 1];
    const atFirstWord = items[chunks[from]!.first]!.start === start;
    if (before && atFirstWord && items[before.last]!.type !== '}') before.broken = true;
  }
  spreadAlongLines(chunks, items);
  return chunks;
}
