import { isKeyword, kindOf } from '../../lexer/kinds.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const braces = [kindOf('{'), kindOf('}')];
const unknownWord = kindOf('UNKNOWN_WORD');
const joining = new Set(['at', 'by', 'from', 'in', 'of', 'on', 'to', 'with', ',', ';'].map(kindOf));

/** One word too many: `starts on 1 October 2017`, `grows at 3.1%`, `likelihood 4, impact 5`. */
export const surplusWord: Diagnose = (view) => {
  const { at, from, beginsRow, tokens } = view;
  if (beginsRow || tokens.lineFirst[at] === 1) return undefined;
  for (const index of [at, at - 1]) {
    const kind = kindAt(view, index);
    const isWord = isKeyword(kind) || kind === unknownWord;
    if (index <= from || braces.includes(kind) || !(index === at ? isWord : joining.has(kind))) continue;
    const edit = { at: index, removed: 1, added: [] };
    if (!view.reachAfter(edit).complete) continue;
    return {
      rule: 'language/syntax',
      message: `“${wordsAt(view, index)}” is too much behind “${wordsAt(view, from, index - 1)}”.`,
      help: 'Delete it.',
      first: index,
      last: index,
      replacement: '',
      edit,
    };
  }
  return undefined;
};
