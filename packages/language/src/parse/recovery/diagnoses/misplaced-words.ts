import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose, Diagnosis } from '../diagnosis.ts';
import { kindAt, lineEnd, type MistakeView, type TokenEdit, tokenAt, wordsAt } from '../mistake-view.ts';

/** How many words are looked at before the one that is out of place, and how many may belong together. */
const mostBefore = 8;
const mostMoved = 4;

const braces = [kindOf('{'), kindOf('}')];

/** Words in the wrong order: `position WUH annual in £m`, where the unit stands before the basis. */
export const misplacedWords: Diagnose = (view) => {
  const { at, from, beginsRow, tokens } = view;
  if (beginsRow) return swappedStart(view);
  if (tokens.lineFirst[at] === 1 || braces.includes(kindAt(view, at))) return undefined;
  for (let to = from + 1; to < at && to <= from + mostBefore; to++) {
    if (!expects(view.expectedAt(to), kindAt(view, at))) continue;
    for (let count = 1; count <= mostMoved; count++) {
      const found = tryMove(view, at, count, to);
      if (found) return found;
    }
  }
  return undefined;
};

/** The word that a row begins with stands further on: `cost WUH 1.9` for `WUH cost 1.9`. */
function swappedStart(view: MistakeView): Diagnosis | undefined {
  const { at, expected, tokens } = view;
  for (let first = at + 1; first <= at + 3 && tokens.lineFirst[first] !== 1; first++) {
    if (!expects(expected, kindAt(view, first)) || braces.includes(kindAt(view, first - 1))) continue;
    for (let count = 1; count <= 2; count++) {
      const found = tryMove(view, first, count, at);
      if (found) return found;
    }
  }
  return undefined;
}

function tryMove(view: MistakeView, first: number, count: number, to: number): Diagnosis | undefined {
  const { from } = view;
  if (first + count > lineEnd(view, first)) return undefined;
  for (let index = to; index < first + count; index++) if (braces.includes(kindAt(view, index))) return undefined;
  const edit = move(view, first, count, to);
  if (!view.reachAfter(edit).complete) return undefined;
  const moved = wordsAt(view, first, first + count - 1);
  const before = to > from ? `${wordsAt(view, from, to - 1)} ` : '';
  return {
    rule: 'language/syntax',
    message: `“${moved}” stands before “${wordsAt(view, to, first - 1)}”.`,
    help: `Write ${before}${moved} ${wordsAt(view, to, first - 1)}.`,
    first,
    last: first + count - 1,
    edit,
  };
}

function move({ tokens }: MistakeView, first: number, count: number, to: number): TokenEdit {
  const range = (from: number, end: number) =>
    Array.from({ length: end - from }, (_, index) => tokenAt(tokens, from + index));
  const added = [...range(first, first + count), ...range(to, first)];
  // What comes first now begins the line.
  const [head, ...rest] = added.map((token) => ({ ...token, lineFirst: false }));
  const ordered = head ? [{ ...head, lineFirst: tokenAt(tokens, to).lineFirst }, ...rest] : rest;
  return { at: to, removed: added.length, added: ordered };
}
