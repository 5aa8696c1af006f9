import { wordKinds } from '../../lexer/characters.ts';
import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const name = kindOf('NAME');

/** A keyword with a capital letter: `Position WUH`, `In £m`. */
export const capitalKeyword: Diagnose = (view) => {
  const { at, expected } = view;
  if (kindAt(view, at) !== name) return undefined;
  const written = wordsAt(view, at);
  const keyword = written.toLowerCase();
  const kind = wordKinds.get(keyword);
  if (kind === undefined || !expects(expected, kind)) return undefined;
  return {
    rule: 'language/keyword-capital',
    message: `Keywords are lower case: “${written}” is read as a name.`,
    help: `Write ${keyword}.`,
    first: at,
    last: at,
    replacement: keyword,
    edit: tokenEdit(view, at, at, kind),
  };
};
