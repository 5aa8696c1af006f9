import { kindOf } from '../lexer/kinds.ts';
import { expects } from '../wording/expected-words.ts';
import { type MistakeView, type TokenEdit, tokenAt } from './mistake-view.ts';

const notStated = kindOf('_');

/** Reads `_` in the place of tokens, so that the other cells keep their columns; undefined where no cell may stand. */
export function cellEdit(view: MistakeView, first: number, last: number): TokenEdit | undefined {
  if (!expects(view.expectedAt(first), notStated)) return undefined;
  return tokenEdit(view, first, last, notStated);
}

/** Reads one token of a kind in the place of others. */
export function tokenEdit(view: MistakeView, first: number, last: number, kind: number): TokenEdit {
  const { start, lineFirst } = tokenAt(view.tokens, first);
  const { end } = tokenAt(view.tokens, last);
  return { at: first, removed: last - first + 1, added: [{ kind, start, end, lineFirst }] };
}

/** The same, with another text in the place of what is written; undefined if that is longer. */
export function patchEdit(
  view: MistakeView,
  first: number,
  last: number,
  kind: number,
  text: string,
): TokenEdit | undefined {
  const edit = tokenEdit(view, first, last, kind);
  const [token] = edit.added;
  if (!token || text.length > token.end - token.start) return undefined;
  return { ...edit, added: [{ ...token, end: token.start + text.length }], patch: { start: token.start, text } };
}
