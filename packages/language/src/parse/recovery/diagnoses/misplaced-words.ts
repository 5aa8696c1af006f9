import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, type MistakeView, type TokenEdit, tokenAt, wordsAt } from '../mistake-view.ts';

/** How many words are looked at before the one that is out of place, and how many may belong together. */
const mostBefore = 8;
const mostMoved = 4;

const brace = kindOf('{');

/** Words in the wrong order: `position WUH annual in £m`, where the unit stands before the basis. */
export const misplacedWords: Diagnose = (view) => {
  const { at, from, beginsRow, tokens } = view;
  if (beginsRow || tokens.lineFirst[at] === 1 || kindAt(view, at) === brace) return undefined;
  for (let to = from + 1; to < at && to <= from + mostBefore; to++) {
    if (!expects(view.expectedAt(to), kindAt(view, at))) continue;
    for (let count = 1; count <= mostMoved; count++) {
      const edit = move(view, count, to);
      const reach = view.reachAfter(edit);
      if (!reach.complete && reach.at <= at + count) continue;
      const moved = wordsAt(view, at, at + count - 1);
      return {
        rule: 'language/syntax',
        message: `“${moved}” stands before “${wordsAt(view, to, at - 1)}”.`,
        help: `Write ${wordsAt(view, from, to - 1)} ${moved} ${wordsAt(view, to, at - 1)}.`,
        first: at,
        last: at + count - 1,
        edit,
      };
    }
  }
  return undefined;
};

function move({ at, tokens }: MistakeView, count: number, to: number): TokenEdit {
  const range = (from: number, end: number) =>
    Array.from({ length: end - from }, (_, index) => tokenAt(tokens, from + index));
  return { at: to, removed: at + count - to, added: [...range(at, at + count), ...range(to, at)] };
}
