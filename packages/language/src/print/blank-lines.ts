import type { PrintItem } from './print-item.ts';
import type { PrintLine } from './print-line.ts';

const isElement = ({ role, body }: PrintLine): boolean => body < 0 && (role === 'element' || role === 'broken');

/** Whether two neighbours may stand without an empty line between them: short ones of the same kind. */
function mayTouch(left: PrintLine, right: PrintLine): boolean {
  if (left.role === 'broken' || right.role === 'broken') return true;
  return left.kind === right.kind && !left.opens && !right.opens;
}

/**
 * Settles the empty lines. Inside a body the author's stay, one at most, none beside a brace; between elements there is
 * exactly one, before the comments that lead an element; nothing parts a doc comment from what it documents.
 */
export function settleBlankLines(items: readonly PrintItem[], lines: readonly PrintLine[]): void {
  let follows: PrintLine | undefined;
  let next: PrintLine | undefined;
  const following = new Map<PrintLine, PrintLine | undefined>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (isElement(line)) next = line;
    following.set(line, next);
  }
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const isDocumented = before?.role === 'comment' && items[before.last]!.type === 'doc';
    if (!before || before.opens || line.role === 'close' || isDocumented) line.blank = 0;
    const leadsTo = line.body < 0 && line.role !== 'close' ? following.get(line) : undefined;
    if (leadsTo && follows && !mayTouch(follows, leadsTo)) line.blank = 1;
    if (line.body < 0 && line.role !== 'close') follows = undefined;
    if (isElement(line)) follows = line;
  });
}
