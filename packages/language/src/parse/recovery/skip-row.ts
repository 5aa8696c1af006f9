import { kindOf } from '../lexer/kinds.ts';
import { columnOf, lineHead } from '../structure/columns.ts';
import { beginsHeader, elementRow, rowBegins } from '../structure/rows.ts';
import { kindAt, type MistakeView } from './mistake-view.ts';

const open = kindOf('{');
const close = kindOf('}');

/** Kinds that a row can only go on with, so that a line that begins with them belongs to the row before it. */
const goesOn = new Set(
  ['NUMBER', 'MONEY', 'PERCENT', 'ACCOUNTING', 'QUANTITY', '_', '-', 'DASH', '[', 'note', 'exact', ',', 'STRING'].map(
    kindOf,
  ),
);

/**
 * Where reading goes on when a row is left out: at the next line that begins a row of the same braces, or their end.
 * Lines that are indented further than the row belong to it, and so do braces that it opens.
 */
export function skipRow(view: MistakeView): number {
  const { at, from, tokens, inside, text } = view;
  let depth = 0;
  for (let index = from; index < at; index++) depth += braceStep(kindAt(view, index));
  const isOneLine = tokens.lineFirst[from] !== 1;
  const column = columnOf(text, tokens, lineHead(tokens, from));
  for (let index = at; index < tokens.count; index++) {
    const kind = kindAt(view, index);
    if (index > from && depth <= 0) {
      if (kind === close && inside.row !== elementRow) return index;
      const begins = rowBegins(inside.row, kind) || (inside.row === elementRow && beginsHeader(kind));
      if (begins && (isOneLine || tokens.lineFirst[index] === 1) && index > at - 1) return index;
      if (tokens.lineFirst[index] === 1 && !goesOn.has(kind) && index > at && columnOf(text, tokens, index) <= column)
        return index;
    }
    depth = Math.max(0, depth + braceStep(kind));
  }
  return tokens.count;
}

const braceStep = (kind: number) => (kind === open ? 1 : kind === close ? -1 : 0);
