import { isWord, kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, type MistakeView, wordsAt } from '../mistake-view.ts';

const comma = kindOf(',');
const semicolon = kindOf(';');
const separators = [comma, semicolon, kindOf('.'), kindOf(':')];
const assigning = [kindOf(':'), kindOf('=')];
const nameKind = kindOf('NAME');
const notStated = kindOf('_');

const without = (index: number) => ({
  first: index,
  last: index,
  replacement: '',
  isObvious: true,
  edit: { at: index, removed: 1, added: [] },
});

const isWordOrName = (kind: number) => kind === nameKind || isWord(kind);

/** `owner: WUH`, `stage = idea`: nothing stands between a word and its value. */
export const assigningSign: Diagnose = (view) => {
  const { at, from } = view;
  if (!assigning.includes(kindAt(view, at)) || at === from || at > from + 3 || !isWordOrName(kindAt(view, at - 1)))
    return undefined;
  const sign = wordsAt(view, at);
  return {
    rule: 'language/syntax',
    message: `Between “${wordsAt(view, from, at - 1)}” and its value stands no “${sign}”.`,
    help: `Write the value behind the word: ${wordsAt(view, from, at - 1)} ${valueWords(view)}`.trim(),
    ...without(at),
  };
};

function valueWords(view: MistakeView): string {
  const end = lineEnd(view, view.at);
  return end > view.at + 1 ? wordsAt(view, view.at + 1, end - 1) : '';
}

/** A statement ends with its line, without a sign. */
export const closingSign: Diagnose = (view) => {
  const { at } = view;
  if (!separators.includes(kindAt(view, at)) || lineEnd(view, at) > at + 1) return undefined;
  return {
    rule: 'language/syntax',
    message: `A statement ends with its line, without “${wordsAt(view, at)}”.`,
    help: 'Delete it.',
    ...without(at),
  };
};

/** A list that ends with a comma: `members NorthCCG, WUH,`. */
export const closingComma: Diagnose = (view) => {
  const { at, from, needed, tokens } = view;
  if (kindAt(view, at - 1) !== comma || at - 1 <= from || tokens.lineFirst[at] !== 1 || !expects(needed, nameKind))
    return undefined;
  return {
    rule: 'language/unfinished',
    message: 'The list ends with a comma, as if another name followed.',
    help: 'Write the name that is missing, or delete the comma.',
    ...without(at - 1),
    isObvious: false,
  };
};

/** Figures with commas or semicolons between them, as a spreadsheet saves them. */
export const commaBetweenFigures: Diagnose = (view) => {
  const { at, tokens } = view;
  const sign = kindAt(view, at);
  if ((sign !== comma && sign !== semicolon) || !expects(view.expected, notStated)) return undefined;
  const removed: number[] = [];
  for (let index = at; index < lineEnd(view, at); index++) if (kindAt(view, index) === sign) removed.push(index);
  const last = removed.at(-1) ?? at;
  const kept = [];
  for (let index = at; index <= last; index++) {
    if (kindAt(view, index) === sign) continue;
    kept.push({
      kind: kindAt(view, index),
      start: tokens.starts[index] ?? 0,
      end: tokens.ends[index] ?? 0,
      lineFirst: false,
    });
  }
  return {
    rule: 'language/syntax',
    message: `The figures of a row stand side by side, without ${sign === comma ? 'commas' : 'semicolons'}.`,
    help: 'Put blanks between them.',
    first: at,
    last: at,
    edit: { at, removed: last - at + 1, added: kept },
  };
};
