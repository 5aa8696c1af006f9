import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

const name = kindOf('NAME');
const quoted = kindOf('STRING');

/** An element whose name is written as people say it, before its title: `organisation Wessex Hospitals "..." { }`. */
export const nameOfWords: Diagnose = (view) => {
  const { at, from, expected } = view;
  const first = at - 1;
  if (first <= from || kindAt(view, first) !== name || kindAt(view, at) !== name) return undefined;
  if (!expects(expected, quoted)) return undefined;
  let last = at;
  while (kindAt(view, last + 1) === name) last++;
  // Without a title behind it the words are a title that lacks its quotation marks.
  if (kindAt(view, last + 1) !== quoted) return undefined;
  const written = wordsAt(view, first, last);
  const joined = written.replace(/\s+/g, '');
  const edit = patchEdit(view, first, last, name, joined);
  return {
    rule: 'language/name-format',
    message: `A name is one word: “${written.replace(/\s+/g, ' ')}”.`,
    help: `Write ${joined}; the title behind it is for people.`,
    first,
    last,
    replacement: joined,
    ...(edit && { edit }),
  };
};
