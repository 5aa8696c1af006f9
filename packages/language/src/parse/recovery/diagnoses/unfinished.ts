import { kindOf } from '../../lexer/kinds.ts';
import { exampleOf } from '../../wording/example-of.ts';
import { expectedList } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const close = kindOf('}');

/** A statement that ends before it says what it has to: `due` alone on its line. */
export const unfinished: Diagnose = (view) => {
  const { at, from, beginsRow, needed, tokens } = view;
  const ends = at >= tokens.count || tokens.lineFirst[at] === 1 || kindAt(view, at) === close;
  if (beginsRow || !ends || at === from) return undefined;
  const written = wordsAt(view, from, at - 1).replace(/\s+/g, ' ');
  const example = exampleOf(view);
  return {
    rule: 'language/unfinished',
    message: `“${written}” is not finished: ${expectedList(needed)} is missing.`,
    help: example && `For example: ${example}`,
    first: from,
    last: at - 1,
  };
};
