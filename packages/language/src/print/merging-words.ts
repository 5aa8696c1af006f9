import { StplanTerminals } from '../generated/ast.ts';
import type { LineStart } from './line-starts.ts';
import type { PrintItem } from './print-item.ts';

/** The figures and dates that may hold blanks: `430 beds`, `1 April 2017`, `Q1 2017/18`, `( 4.2 )`. */
const withBlanks = Object.entries(StplanTerminals)
  .filter(([name, pattern]) => name !== 'WHITE_SPACE' && pattern.source.includes('[ \\t'))
  .map(([, pattern]) => new RegExp(pattern.source, 'y'));

/** The blanks that figures and dates may hold. */
const plainBlanks = /^[ \t\u00a0\u202f]*$/;

/** The most words that one figure or date can take up. */
const reach = 3;

/** Whether words joined by blanks begin with one figure or date that takes up more than the first `apart` characters. */
function beginsWithMore(words: readonly string[], apart: number): boolean {
  const joined = words.join(' ');
  return withBlanks.some((pattern) => {
    pattern.lastIndex = 0;
    return (pattern.exec(joined)?.[0].length ?? 0) > apart;
  });
}

/**
 * Whether an item is apart from the one before it only because a line break, or a blank that is not a plain one, stands
 * between them, and would be read as one with it otherwise: `430` and `beds` on two lines. Such places have to stay.
 */
export function wouldMerge(
  text: string,
  items: readonly PrintItem[],
  starts: ReadonlyMap<number, LineStart>,
  index: number,
): boolean {
  const beginsLine = (at: number): boolean => starts.has(at) && items[at]!.breaks > 0;
  const left = items[index - 1];
  const right = items[index];
  if (!left || !right || beginsLine(index)) return false;
  if (right.breaks === 0 && plainBlanks.test(text.slice(left.end, right.start))) return false;
  for (let from = index - 1; from >= Math.max(0, index - reach); from--) {
    const words = items.slice(from, index + reach).map(({ start, end }) => text.slice(start, end));
    if (beginsWithMore(words, words.slice(0, index - from).join(' ').length)) return true;
    if (beginsLine(from)) break;
  }
  return false;
}
