import { kindOf } from '../lexer/kinds.ts';
import type { RuledProblem } from '../problem-list.ts';
import type { BraceContext } from './brace-context.ts';
import { columnOf, nextLine } from './columns.ts';
import { beginsElement } from './rows.ts';

const open = kindOf('{');
const close = kindOf('}');

/**
 * The first of the lines before a closing brace that belong to no element, because the line that begins theirs is
 * missing or cannot be read. They are set off by a blank line or a comment from the element before them.
 */
export function firstOrphan({ text, tokens }: Words, from: number, surplus: number): number | undefined {
  const end = endOfElement({ text, tokens }, from);
  const first = end + 1;
  if (first >= surplus || tokens.lineFirst[first] !== 1) return undefined;
  const isClosed = end >= from && tokens.kinds[end] === close;
  const isSetOff = /\n[ \t]*\r?\n|\/[/*]/.test(text.slice(tokens.ends[end], tokens.starts[first]));
  return isSetOff || !isClosed ? first : undefined;
}

/** The last token of the element that begins at a token: its closing brace, or the end of its line. */
function endOfElement({ text, tokens }: Words, from: number): number {
  const { kinds, count } = tokens;
  if (!beginsElement(kinds[from] ?? 0) || columnOf(text, tokens, from) > 0) return from - 1;
  const next = nextLine(tokens, from);
  const hasBraces = kinds.subarray(from, next).includes(open) || kinds[next] === open;
  if (!hasBraces) return next - 1;
  let depth = 0;
  for (let index = from; index < count; index++) {
    if (kinds[index] === open) depth++;
    else if (kinds[index] === close && --depth === 0) return index;
  }
  return count - 1;
}

type Words = Pick<BraceContext, 'text' | 'tokens'>;

/** What to say of lines that belong to no element. */
export function orphanProblem({ text, tokens }: BraceContext, first: number, surplus: number): RuledProblem {
  const last = Math.min(nextLine(tokens, first), surplus) - 1;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[Math.max(first, last)] ?? 0;
  return {
    rule: 'language/surplus-brace',
    message: `“${text.slice(start, end)}” and the lines behind it, up to their }, stand in no element.`,
    help: 'Write the line that begins it, such as contract AcuteNorth "Acute services" {, or delete them.',
    start,
    end,
    related: [
      { message: 'This } closes nothing.', start: tokens.starts[surplus] ?? 0, end: tokens.ends[surplus] ?? 0 },
    ],
  };
}
