import { blanksAt } from './columns.ts';
import type { Layout } from './layout.ts';
import { breaksAt } from './line-breaks.ts';
import type { PrintLine } from './print-line.ts';
import { itemWidth, type Source } from './spacing.ts';

/** The gaps that come up most, so that a long file does not make each of them anew. */
const someBlanks = Array.from({ length: 64 }, (_, count) => ' '.repeat(count));

const byteOrderMark = '\uFEFF';

/** `\r\n` if the author wrote nothing else between words and comments; otherwise `\n`. */
function lineEnding({ text, items }: Source): string {
  let windows = false;
  for (let index = 0; index <= items.length; index++) {
    const gap = text.slice(items[index - 1]?.end ?? 0, items[index]?.start ?? text.length);
    if (gap === ' ' || gap === '') continue;
    const others = gap.replaceAll('\r\n', '');
    if (others.includes('\n') || others.includes('\r')) return '\n';
    windows ||= others.length < gap.length;
  }
  return windows ? '\r\n' : '\n';
}

/** The white space of the finished file: before each item, and at last before the end. */
export function writeGaps({ source, lines, columns }: Layout): string[] {
  const { text, items } = source;
  const newline = lineEnding(source);
  const gaps: string[] = [];
  const authored = (index: number): string => text.slice(items[index - 1]?.end ?? 0, items[index]!.start);

  const indentation = ({ role, first, depth }: PrintLine): string =>
    role === 'broken'
      ? authored(first).replace(/^.*[\r\n]|^\uFEFF/s, '')
      : ' '.repeat(Math.max(columns.column[first]!, 2 * depth));

  for (const line of lines) {
    const indent = indentation(line);
    const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
    gaps.push((line.first === 0 ? mark : newline.repeat(1 + line.blank)) + indent);
    let reached = indent.length + itemWidth(source, line.first);
    for (let index = line.first + 1; index <= line.last; index++) {
      if (line.role === 'broken') {
        gaps.push(authored(index));
      } else if (breaksAt(source, line, index)) {
        gaps.push(newline + ' '.repeat(line.hang));
        reached = line.hang;
      } else {
        const blanks = blanksAt(source, columns, index, reached);
        gaps.push(someBlanks[blanks] ?? ' '.repeat(blanks));
        reached += blanks;
      }
      reached += itemWidth(source, index);
    }
  }
  gaps.push(items.length > 0 ? newline : '');
  return gaps;
}
