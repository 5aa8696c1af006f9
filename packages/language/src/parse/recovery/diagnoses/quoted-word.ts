import { wordKinds } from '../../lexer/characters.ts';
import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, type MistakeView, tokenAt, wordsAt } from '../mistake-view.ts';

const quoted = kindOf('STRING');
const name = kindOf('NAME');
const number = kindOf('NUMBER');
const date = kindOf('DATE');
const day = /^(?:\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}-\d\d-\d\d)$/;

/** A name, keyword, figure or date in quotation marks: `theme "RightCare"`, `kind "cip"`, `"4"`, `"1 April 2018"`. */
export const quotedWord: Diagnose = (view) => {
  const { at, beginsRow, expected, tokens } = view;
  if (beginsRow || kindAt(view, at) !== quoted || expects(expected, quoted)) return undefined;
  const written = wordsAt(view, at);
  const inner = written.slice(1, -1);
  const found = kindOfWord(inner, view);
  if (!found) return undefined;
  const { start, end, lineFirst } = tokenAt(tokens, at);
  const edit = { at, removed: 1, added: [{ kind: found.kind, start: start + 1, end: end - 1, lineFirst }] };
  if (!view.reachAfter(edit).complete) return undefined;
  return {
    rule: 'language/syntax',
    message: `${found.words} stand without quotation marks: ${written}.`,
    help: `Write ${inner}.`,
    first: at,
    last: at,
    replacement: inner,
    isObvious: true,
    edit,
  };
};

function kindOfWord(text: string, { expected }: MistakeView): { kind: number; words: string } | undefined {
  const keyword = wordKinds.get(text);
  if (keyword !== undefined && expects(expected, keyword)) return { kind: keyword, words: 'Keywords' };
  if (/^[A-Z]\w*$/.test(text) && expects(expected, name)) return { kind: name, words: 'Names' };
  if (/^-?\d+(?:\.\d+)?$/.test(text) && expects(expected, number)) return { kind: number, words: 'Figures' };
  if (day.test(text) && expects(expected, date)) return { kind: date, words: 'Dates' };
  return undefined;
}
