import { wordKinds } from '../../lexer/characters.ts';
import { kindOf } from '../../lexer/kinds.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, tokenAt, wordsAt } from '../mistake-view.ts';

const unknownWord = kindOf('UNKNOWN_WORD');

/** A phrase with hyphens: `do-nothing`, `cash-releasing`, `on-track`. */
export const hyphenPhrase: Diagnose = (view) => {
  const { at, tokens } = view;
  const written = wordsAt(view, at);
  if (kindAt(view, at) !== unknownWord || !written.includes('-')) return undefined;
  const words = written.split('-');
  let { start, lineFirst } = tokenAt(tokens, at);
  const added = words.map((word) => {
    const token = { kind: wordKinds.get(word) ?? 0, start, end: start + word.length, lineFirst };
    start = token.end + 1;
    lineFirst = false;
    return token;
  });
  const edit = { at, removed: 1, added };
  if (added.some(({ kind }) => kind === 0) || !view.reachAfter(edit).complete) return undefined;
  return {
    rule: 'language/unknown-word',
    message: `“${written}” is written without hyphen.`,
    help: `Write ${words.join(' ')}.`,
    first: at,
    last: at,
    replacement: words.join(' '),
    isObvious: true,
    isCertain: true,
    edit,
  };
};
