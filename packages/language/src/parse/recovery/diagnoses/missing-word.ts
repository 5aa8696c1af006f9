import { isKeyword, kindOf, nameOf } from '../../lexer/kinds.ts';
import { kindsOf } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, type MistakeView, type TokenEdit, tokenAt, wordsAt } from '../mistake-view.ts';
import { wayOut } from '../way-out.ts';

/** Words that only join others, which people leave out. */
const joining = [
  'in',
  'of',
  'by',
  'to',
  'at',
  'and',
  '{',
  ',',
  '=',
  ']',
  ')',
  'per',
  'with',
  'from',
  'on',
  'share',
  'total',
  'nothing',
  'fund',
  'care',
  'trust',
  'is',
  ':',
  ';',
];

const kinds = new Set(joining.map(kindOf));

/** One word is missing: `position WUH £m annual {` has no `in`. */
export const missingWord: Diagnose = (view) => {
  const { at, beginsRow, expected, tokens } = view;
  if (beginsRow || (tokens.lineFirst[at] === 1 && !expected.has(`${kindOf('{')}`))) return undefined;
  const candidates = kindsOf(expected).filter(
    (kind) => isKeyword(kind) && kinds.has(kind) && kind !== kindAt(view, at),
  );
  const possible = candidates.filter((kind) => reachesEnd(view, insertion(view, kind)));
  const [missing] = possible.sort((a, b) => joining.indexOf(nameOf(a)) - joining.indexOf(nameOf(b)));
  if (missing === undefined) return undefined;
  const word = nameOf(missing);
  const isNext = tokens.lineFirst[at] !== 1;
  return {
    rule: word === '{' ? 'language/missing-brace' : 'language/syntax',
    message: isNext
      ? `“${word}” is missing before “${wordsAt(view, at)}”.`
      : `“${word}” is missing behind “${wordsAt(view, at - 1)}”.`,
    help: wayOut(view),
    first: isNext ? at : at - 1,
    last: isNext ? at : at - 1,
    replacement: isNext ? `${word} ${wordsAt(view, at)}` : `${wordsAt(view, at - 1)} ${word}`,
    edit: insertion(view, missing),
  };
};

function insertion({ at, tokens }: MistakeView, kind: number): TokenEdit {
  const { end } = tokenAt(tokens, at - 1);
  return { at, removed: 0, added: [{ kind, start: end, end, lineFirst: false }] };
}

/** Whether the row can be read beyond the line of the mistake, or to its end. */
function reachesEnd(view: MistakeView, edit: TokenEdit): boolean {
  const reach = view.reachAfter(edit);
  return reach.complete && reach.at > Math.min(lineEnd(view, view.at), view.at + 2);
}
