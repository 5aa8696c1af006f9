import { widestLine } from './braces.ts';
import { endsItsLine } from './print-item.ts';
import type { PrintLine } from './print-line.ts';
import { type Source, spanWidth } from './spacing.ts';

/** Whether a line goes on below at an item: after a comment that ends the line, or where a long one may wrap. */
export function breaksAt({ items }: Source, line: PrintLine, index: number): boolean {
  if (endsItsLine(items[index - 1]!)) return true;
  if (index >= line.tail || items[index]!.breaks === 0) return false;
  return line.wraps || endsItsLine(items[index]!);
}

/**
 * Finds the lines that cannot stand on one. A row is always one line; any other statement keeps the author's line
 * breaks only if it would not fit without them.
 */
export function findSplits(source: Source, lines: readonly PrintLine[]): void {
  const { items } = source;
  for (const line of lines) {
    if (line.role === 'broken' || line.role === 'comment') {
      line.splits = true;
      continue;
    }
    let authored = false;
    for (let index = line.head; index < line.tail; index++) {
      if (items[index]!.multiline || (index > line.head && endsItsLine(items[index - 1]!))) line.splits = true;
      if (index > line.head && items[index]!.breaks > 0) authored = true;
    }
    const mayWrap = line.role !== 'row' && line.role !== 'header';
    line.wraps = authored && mayWrap && 2 * line.depth + spanWidth(source, line.head, line.tail) > widestLine;
    line.splits ||= line.wraps;
  }
}
