import type { PlanComment, PlanToken } from '@stplan/language';

type Placed = { readonly start: number; readonly end: number };

/** The token that an offset stands in or touches: of two that touch there the second, unless only the first is a word. */
export function tokenAt(tokens: readonly PlanToken[], offset: number): PlanToken | undefined {
  const at = lastFrom(tokens, offset);
  const [here, before] = [tokens[at], tokens[at - 1]];
  const inside = here !== undefined && here.end >= offset ? here : undefined;
  if (inside?.start !== offset || before?.end !== offset) return inside;
  return isWord(before) && !isWord(inside) ? before : inside;
}

/** The last token that ends at or before an offset. */
export function tokenBefore(tokens: readonly PlanToken[], offset: number): PlanToken | undefined {
  let at = lastFrom(tokens, offset);
  while (at >= 0 && (tokens[at] as PlanToken).end > offset) at--;
  return tokens[at];
}

/** The comment that an offset stands in; undefined before its first and behind its last character. */
export function commentAt(comments: readonly PlanComment[], offset: number): PlanComment | undefined {
  const comment = comments[lastFrom(comments, offset)];
  if (comment === undefined || comment.start === offset) return undefined;
  // a comment to the end of the line goes on where it is continued
  const inside = comment.form === 'block' ? comment.end > offset : comment.end >= offset;
  return inside ? comment : undefined;
}

/** Whether a token is a keyword that is a word: `position`, `do nothing`. */
export function isKeyword({ type }: PlanToken): boolean {
  return /^[a-z]/.test(type);
}

function isWord(token: PlanToken): boolean {
  return isKeyword(token) || /^[A-Z]/.test(token.type);
}

/** The index of the last entry that begins at or before an offset, or -1. */
function lastFrom(placed: readonly Placed[], offset: number): number {
  let low = -1;
  let high = placed.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((placed[middle] as Placed).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
