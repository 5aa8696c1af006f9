import { wordKinds } from '../../lexer/characters.ts';
import { isWord, kindOf, nameOf } from '../../lexer/kinds.ts';
import { exampleOf } from '../../wording/example-of.ts';
import { kindsOf } from '../../wording/expected-words.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, type MistakeView, wordsAt } from '../mistake-view.ts';
import { nearestWords } from '../nearest-word.ts';

const unknownWord = kindOf('UNKNOWN_WORD');

/** A word that is nearly one that may stand there: `ownr WUH`, `anual`. */
export const misspeltWord: Diagnose = (view) => {
  const { at } = view;
  const kind = kindAt(view, at);
  const isOther = kind === unknownWord;
  if (!isOther && !(isWord(kind) && view.beginsRow)) return undefined;
  const written = wordsAt(view, at);
  const words = kindsOf(view.expected).filter(isWord).map(nameOf);
  const [nearest, ...others] = nearestWords(written, words).slice(0, 3);
  if (nearest === undefined) return undefined;
  const best = bestFor(view, [nearest, ...others]) ?? (isOther ? nearest : undefined);
  // A keyword that stands in the wrong place is only misspelt if the row can be read with the other one.
  if (best === undefined) return undefined;
  const example = exampleOf(view, best);
  return {
    rule: 'language/unknown-word',
    message: isOther ? `“${written}” is not a word of the language.` : `“${written}” cannot stand here.`,
    help: `Did you mean “${best}”?${example ? ` For example: ${example}` : ''}`,
    first: at,
    last: at,
    replacement: best,
    isCertain: isOther,
    edit: tokenEdit(view, at, at, wordKinds.get(best) ?? 0),
  };
};

/** The first word with which the whole row can be read. */
function bestFor(view: MistakeView, words: readonly string[]): string | undefined {
  return words.find((word) => view.reachAfter(tokenEdit(view, view.at, view.at, wordKinds.get(word) ?? 0)).complete);
}
