import { kindOf } from '../../lexer/kinds.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';
import { wordRun } from '../touching-run.ts';
import { wayOut } from '../way-out.ts';

const unknownWord = kindOf('UNKNOWN_WORD');

/** A word that the language does not have and that nothing explains. */
export const unknownWordAtAll: Diagnose = (view) => {
  const { at } = view;
  if (kindAt(view, at) !== unknownWord) return undefined;
  const { last } = wordRun(view, at);
  const written = wordsAt(view, at, last);
  return {
    rule: 'language/unknown-word',
    message: `“${written}” is not a word of the language.`,
    help: wayOut(view),
    first: at,
    last,
  };
};
