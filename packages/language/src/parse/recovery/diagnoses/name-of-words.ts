import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { patchEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, type MistakeView, wordsAt } from '../mistake-view.ts';

const name = kindOf('NAME');
const quoted = kindOf('STRING');
const comma = kindOf(',');
const plus = kindOf('+');
const owner = kindOf('owner');
const position = kindOf('position');

/** A name that is written as people say it: `organisation Wessex Hospitals "..." { }`, `owner Wessex Hospitals`. */
export const nameOfWords: Diagnose = (view) => {
  const { at, from, expected, needed } = view;
  const first = at - 1;
  if (first <= from || kindAt(view, first) !== name || kindAt(view, at) !== name) return undefined;
  let last = at;
  while (last + 1 < lineEnd(view, at) && kindAt(view, last + 1) === name) last++;
  // Without a title behind it the words are a title that lacks its quotation marks.
  const isDefined = expects(expected, quoted) && kindAt(view, last + 1) === quoted;
  const isTitle = expects(expected, quoted) && kindAt(view, from) !== position;
  const isOwn = isTitle || expects(expected, name) || expects(needed, name);
  if (!isDefined && (isOwn || isListed(view))) return undefined;
  const written = wordsAt(view, first, last).replace(/\s+/g, ' ');
  const joined = written.replaceAll(' ', '');
  const edit = patchEdit(view, first, last, name, joined);
  if (!isDefined && !(edit && view.reachAfter(edit).complete)) return undefined;
  return {
    rule: 'language/name-format',
    message: `A name is one word: “${written}”.`,
    help: isDefined ? `Write ${joined}; the title behind it is for people.` : helpOf(view, joined),
    first,
    last,
    replacement: joined,
    formInFile: `name ${written}`,
    ...(edit && { edit }),
  };
};

/** Whether the names stand in a formula, or in a list without any comma: then it is signs that are missing. */
const isListed = (view: MistakeView): boolean =>
  expects(view.expected, plus) || (expects(view.expected, comma) && !hasComma(view));

function hasComma(view: MistakeView): boolean {
  for (let index = view.from; index < lineEnd(view, view.at); index++) if (kindAt(view, index) === comma) return true;
  return false;
}

function helpOf(view: MistakeView, joined: string): string {
  if (expects(view.expected, comma)) return `Write ${joined}, or a comma between two names.`;
  if (kindAt(view, view.from) !== owner) return `Write ${joined}.`;
  return `Write ${joined} if it is an organisation; a person is named by the role: owner "chief nurse" of NorthCCG`;
}
