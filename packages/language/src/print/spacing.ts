import type { LineStart } from './line-starts.ts';
import { endsItsLine, type PrintItem } from './print-item.ts';

/** Everything that the layout of a file is decided from. */
export type Source = {
  readonly text: string;
  readonly items: readonly PrintItem[];
  readonly starts: ReadonlyMap<number, LineStart>;
};

const tightBefore: ReadonlySet<string> = new Set([',', ';', ')', ']', '.', ':']);
const tightAfter: ReadonlySet<string> = new Set(['(', '[', '.']);
const functions: ReadonlySet<string> = new Set(['sum', 'min', 'max', 'average']);
const operators: ReadonlySet<string> = new Set('= + - * / < <= > >= <> ( ; : of and or where'.split(' '));
const operands: ReadonlySet<string> = new Set(['NAME', '(']);

/** Whether the minus at an index is a sign, which stands close to its operand, and not a subtraction. */
function isSign(items: readonly PrintItem[], index: number): boolean {
  return items[index]!.type === '-' && operators.has(items[index - 1]?.type ?? '');
}

/** The blanks before an item that continues a line: 0, 1, or 2 where a new thought begins. */
export function blanksBefore({ items, starts }: Source, index: number): number {
  const left = items[index - 1]!;
  const right = items[index]!;
  if (endsItsLine(right)) return 2;
  if (tightAfter.has(left.type)) return 0;
  if (tightBefore.has(right.type)) return 0;
  if (right.type === '(' && functions.has(left.type)) return 0;
  if (operands.has(right.type) && isSign(items, index - 1)) return 0;
  return starts.has(index) && left.type !== '{' ? 2 : 1;
}

/** Marks that take no room of their own: the second half of a pair, and accents that combine. */
const roomless = /[\uDC00-\uDFFF]|[\u0300-\u036F]|\uFE0F/g;
const mayBeRoomless = /[\u0300-\uFFFF]/;

/** The columns that a stretch of text takes up on a line. */
export function widthOf(text: string): number {
  return mayBeRoomless.test(text) ? text.replace(roomless, '').length : text.length;
}

/** The columns of an item; one that spans lines has none that could be counted. */
export function itemWidth({ text, items }: Source, index: number): number {
  const item = items[index]!;
  return item.multiline ? 0 : widthOf(text.slice(item.start, item.end));
}

/** The columns of the items from `first` to before `end` on one line, without the blanks before the first. */
export function spanWidth(source: Source, first: number, end: number): number {
  let width = 0;
  for (let index = first; index < end; index++) {
    width += itemWidth(source, index) + (index > first ? blanksBefore(source, index) : 0);
  }
  return width;
}
