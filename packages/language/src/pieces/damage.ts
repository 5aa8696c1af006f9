import { lex } from '../parse/lexer/lex.ts';
import { estimatedTokens } from '../parse/lexer/plan-tokens.ts';
import { createTokenList } from '../parse/lexer/token-list.ts';
import { definitionsIn } from './definitions.ts';
import { isSound, type Piece, pieceAt } from './piece.ts';

/** What a change does to the pieces of a file: those from `from` up to `to` are replaced, those behind move. */
export type Damage = {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
  readonly movedBy: number;
};

/**
 * Finds the pieces that a change touches, and cuts their text anew until a piece begins where one began before. From
 * there on everything is as it was. Undefined where that cannot be told, because a comment or text is never closed.
 */
export function damageOf(pieces: readonly Piece[], before: string, text: string): Damage | undefined {
  const { first, last } = changed(before, text);
  const movedBy = text.length - before.length;
  // The piece before is cut again as well: the changed one may no longer begin where it did.
  let from = Math.max(0, pieceAt(pieces, first - 1) - 1);
  while (from > 0 && !isSound(pieces[from - 1] as Piece)) from--;
  const begin = pieces[from]?.start ?? 0;
  let next = from + 1;
  while (next < pieces.length && (pieces[next] as Piece).start < last) next++;
  for (let ahead = 2; ; ahead *= 4) {
    const beyond = pieces[next + ahead];
    const end = beyond === undefined ? text.length : beyond.start + movedBy;
    const cut = cutAnew(text, begin, end, from === 0);
    if (cut === undefined) return undefined;
    const met = meet(cut, pieces, next, movedBy);
    if (met.to < pieces.length || beyond === undefined) return { ...met, from, movedBy };
  }
}

/** New pieces up to the first that begins where an old one did, with nothing open before it. */
function meet(
  cut: readonly Piece[],
  old: readonly Piece[],
  next: number,
  movedBy: number,
): { readonly pieces: readonly Piece[]; readonly to: number } {
  const known = new Map(cut.map(({ start }, index) => [start, index]));
  for (let to = next; to < old.length; to++) {
    const index = known.get((old[to] as Piece).start + movedBy) ?? 0;
    if (index > 0 && cut[index - 1]?.isBalanced) return { pieces: cut.slice(0, index), to };
  }
  return { pieces: cut, to: old.length };
}

/** The pieces of a part of a text that begins with one. */
function cutAnew(text: string, from: number, to: number, isFirst: boolean): readonly Piece[] | undefined {
  const tokens = createTokenList(estimatedTokens(text.slice(from, to)));
  // with the token that begins at the end, which tells whether a piece begins there
  const { unclosed } = lex(text, tokens, from, Math.min(to + 1, text.length));
  if (unclosed.some(({ form }) => form !== 'text')) return undefined;
  const found = definitionsIn(text, tokens);
  if (found === undefined || (!isFirst && found[0]?.start !== from)) return undefined;
  return asPieces(found, isFirst);
}

/** Pieces that are yet to be read. The first of a file holds what stands before it. */
function asPieces(
  found: readonly { readonly start: number; readonly isBalanced: boolean }[],
  isFirst: boolean,
): readonly Piece[] {
  const pieces = found.map(({ start, isBalanced }): Piece => ({ start, isBalanced, content: undefined }));
  const [first] = pieces;
  if (first === undefined) return isFirst ? [{ start: 0, isBalanced: false, content: undefined }] : [];
  if (isFirst) first.start = 0;
  return pieces;
}

/** All pieces of a text; undefined where it can only be read as a whole. */
export const piecesOf = (text: string): readonly Piece[] | undefined => cutAnew(text, 0, text.length, true);

/** Where two texts begin to differ, and where in the first one they no longer do. */
function changed(before: string, after: string): { readonly first: number; readonly last: number } {
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first + BLOCK <= shorter && before.slice(first, first + BLOCK) === after.slice(first, first + BLOCK))
    first += BLOCK;
  while (first < shorter && before.charCodeAt(first) === after.charCodeAt(first)) first++;
  let [last, end] = [before.length, after.length];
  while (Math.min(last, end) - BLOCK >= first && before.slice(last - BLOCK, last) === after.slice(end - BLOCK, end)) {
    last -= BLOCK;
    end -= BLOCK;
  }
  while (Math.min(last, end) > first && before.charCodeAt(last - 1) === after.charCodeAt(end - 1)) {
    last--;
    end--;
  }
  return { first, last };
}

/** Texts are compared in blocks, which is many times quicker than by their letters. */
const BLOCK = 2048;
