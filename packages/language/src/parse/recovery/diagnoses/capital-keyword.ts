import { wordKinds } from '../../lexer/characters.ts';
import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose, Diagnosis } from '../diagnosis.ts';
import { kindAt, type MistakeView, type TokenEdit, tokenAt, wordsAt } from '../mistake-view.ts';

const name = kindOf('NAME');
const title = kindOf('STRING');

/** A phrase has few words. */
const mostWords = 3;

/** A keyword with a capital letter: `Position WUH`, `In £m`, `Do Nothing`. */
export const capitalKeyword: Diagnose = (view) => {
  for (const index of new Set([view.at, view.from])) {
    const kind = keywordKind(view, index);
    if (kind === undefined) continue;
    const expected = index === view.at ? view.expected : view.expectedAt(index);
    if (!expects(expected, kind)) continue;
    const found = longestPhrase(view, index);
    // A word that could be a name, too, is a keyword if the row can be read with it.
    if (found !== undefined) return diagnosis(view, index, found);
    // One that begins a title without quotation marks is not: `cost Pay and pensions 270.1`.
    if (index === view.at && !expects(expected, title)) return diagnosis(view, index, index);
  }
  return undefined;
};

const keywordKind = (view: MistakeView, index: number): number | undefined =>
  kindAt(view, index) === name ? wordKinds.get(wordsAt(view, index).toLowerCase()) : undefined;

/** The last word of the longest phrase from a word on with which the row can be read. */
function longestPhrase(view: MistakeView, first: number): number | undefined {
  let last = first;
  while (last < first + mostWords && keywordKind(view, last + 1) !== undefined) last++;
  for (; last >= first; last--) if (view.reachAfter(inLowerCase(view, first, last)).complete) return last;
  return undefined;
}

function inLowerCase(view: MistakeView, first: number, last: number): TokenEdit {
  const added = [];
  for (let index = first; index <= last; index++) {
    added.push({ ...tokenAt(view.tokens, index), kind: keywordKind(view, index) ?? 0 });
  }
  return { at: first, removed: added.length, added };
}

function diagnosis(view: MistakeView, first: number, last: number): Diagnosis {
  const written = wordsAt(view, first, last);
  return {
    rule: 'language/keyword-capital',
    message: `Keywords are lower case: “${written}” is read as a name.`,
    help: `Write ${written.toLowerCase()}.`,
    first,
    last,
    replacement: written.toLowerCase(),
    isObvious: true,
    edit: inLowerCase(view, first, last),
  };
}
