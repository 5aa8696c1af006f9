import { isKeyword, kindOf, nameOf } from '../../lexer/kinds.ts';
import { expects, kindsOf } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { type MistakeView, type TokenEdit, tokenAt, wordsAt } from '../mistake-view.ts';
import { wayOut } from '../way-out.ts';

/** Signs and words that only join others, which people leave out; the likeliest first. */
const joining = [
  'in',
  '.',
  'of',
  'by',
  'to',
  'at',
  'and',
  ',',
  '=',
  ']',
  ')',
  ':',
  ';',
  'per',
  'with',
  'from',
  'on',
  'is',
].map(kindOf);
const brace = kindOf('{');
/** Not every `at` is meant as `at least`. */
const least = kindOf('least');

/** One word is missing: `position WUH £m annual {` has no `in`. */
export const missingWord: Diagnose = (view) => {
  const { at, beginsRow, expected, needed, tokens } = view;
  if (beginsRow || tokens.lineFirst[at] === 1) return undefined;
  const [only, ...others] = kindsOf(needed);
  // A phrase that lacks its next word: `do 398.2`.
  const next =
    only !== undefined && others.length === 0 && isKeyword(only) && only !== brace && only !== least ? [only] : [];
  const candidates = [...joining.filter((kind) => expects(expected, kind)), ...next];
  const missing = candidates.find((kind) => view.reachAfter(insertion(view, kind)).complete);
  if (missing === undefined) return undefined;
  const word = nameOf(missing);
  return {
    rule: 'language/syntax',
    message: `“${word}” is missing before “${wordsAt(view, at)}”.`,
    help: wayOut(view),
    first: at,
    last: at,
    replacement: /\w/.test(word) ? `${word} ${wordsAt(view, at)}` : `${word}${wordsAt(view, at)}`,
    edit: insertion(view, missing),
  };
};

function insertion({ at, tokens }: MistakeView, kind: number): TokenEdit {
  const { end } = tokenAt(tokens, at - 1);
  return { at, removed: 0, added: [{ kind, start: end, end, lineFirst: false }] };
}
