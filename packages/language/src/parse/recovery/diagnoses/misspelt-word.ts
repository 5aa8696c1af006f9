import { wordKinds } from '../../lexer/characters.ts';
import { isWord, kindOf, nameOf } from '../../lexer/kinds.ts';
import { exampleOf } from '../../wording/example-of.ts';
import { kindsOf } from '../../wording/expected-words.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose, Diagnosis } from '../diagnosis.ts';
import { kindAt, type MistakeView, wordsAt } from '../mistake-view.ts';
import { isOnlySlip, nearestWords } from '../nearest-word.ts';
import { wordRun } from '../touching-run.ts';

const unknownWord = kindOf('UNKNOWN_WORD');

/** A word that is nearly one that may stand there: `ownr WUH`, `anual`, `not "a remark"`. */
export const misspeltWord: Diagnose = (view) => {
  const { at, from, beginsRow } = view;
  const here = misspeltAt(view, at);
  return here ?? (beginsRow || at - 1 <= from ? undefined : misspeltAt(view, at - 1));
};

function misspeltAt(view: MistakeView, index: number): Diagnosis | undefined {
  const kind = kindAt(view, index);
  const isUnknown = kind === unknownWord;
  const isHere = index === view.at;
  if (!isUnknown && !isWord(kind)) return undefined;
  const { first, last } = wordRun(view, index);
  const written = wordsAt(view, first, last);
  const expected = isHere ? view.expected : view.expectedAt(first);
  const candidates = kindsOf(expected).filter(isWord).map(nameOf);
  const near = nearestWords(plain(written), candidates).slice(0, 3);
  const fits = near.find((word) => view.reachAfter(tokenEdit(view, first, last, wordKinds.get(word) ?? 0)).complete);
  // A word of the language in the wrong place is only misspelt if the row can be read with the other one.
  const best = fits ?? (isUnknown ? near[0] : undefined);
  if (best === undefined || best === written) return undefined;
  const example = exampleOf(view, best);
  return {
    rule: 'language/unknown-word',
    message: isUnknown ? `“${written}” is not a word of the language.` : `“${written}” cannot stand here.`,
    help: `Did you mean “${best}”?${example ? ` For example: ${example}` : ''}`,
    first,
    last,
    replacement: best,
    isObvious: (isUnknown || best === fits) && isOnlySlip(written, best, candidates),
    isCertain: isUnknown,
    edit: tokenEdit(view, first, last, wordKinds.get(best) ?? 0),
  };
}

/** A word without accents. */
const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');
