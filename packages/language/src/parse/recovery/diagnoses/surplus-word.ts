import { isKeyword, kindOf } from '../../lexer/kinds.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const braces = [kindOf('{'), kindOf('}')];
const unknownWord = kindOf('UNKNOWN_WORD');

/** One word too many: `starts on 1 October 2017`, `likelihood 4, impact 5`. */
export const surplusWord: Diagnose = (view) => {
  const { at, from, beginsRow, tokens } = view;
  const kind = kindAt(view, at);
  if (beginsRow || tokens.lineFirst[at] === 1 || braces.includes(kind) || !(isKeyword(kind) || kind === unknownWord))
    return undefined;
  const edit = { at, removed: 1, added: [] };
  if (!view.reachAfter(edit).complete) return undefined;
  return {
    rule: 'language/syntax',
    message: `“${wordsAt(view, at)}” is too much behind “${wordsAt(view, from, at - 1)}”.`,
    help: 'Delete it.',
    first: at,
    last: at,
    replacement: '',
    edit,
  };
};
