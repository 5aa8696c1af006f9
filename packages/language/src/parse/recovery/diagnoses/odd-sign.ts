import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { setApart } from '../apart.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';
import { touchingRun } from '../touching-run.ts';

const unknown = kindOf('UNKNOWN_CHARACTER');

/** Signs of other languages and keyboards, with what they are here. */
const signs = new Map(
  Object.entries({
    '≤': '<=',
    '=<': '<=',
    '≥': '>=',
    '=>': '>=',
    '≠': '<>',
    '!=': '<>',
    '==': '=',
    '×': '*',
    '÷': '/',
    '&&': 'and',
    '&': 'and',
    '||': 'or',
    '–': '-',
    '—': '-',
    '−': '-',
    '|': 'or',
  }),
);

/** An operator that is written otherwise here: `≤`, `==`, `&&`. */
export const otherOperator: Diagnose = (view) => {
  const run = touchingRun(view);
  const { first, last } = !signs.has(run.text) ? { first: view.at, last: view.at } : run;
  const text = wordsAt(view, first, last);
  const instead = signs.get(text);
  if (instead === undefined || !expects(view.expectedAt(first), kindOf(instead))) return undefined;
  return {
    rule: 'language/unknown-character',
    message: `“${text}” is not a sign of the language.`,
    help: `Write ${instead}.`,
    first,
    last,
    replacement: setApart(view, first, last, instead),
    isCertain: true,
    edit: tokenEdit(view, first, last, kindOf(instead)),
  };
};

/** What other languages begin their comments with. */
const commentSigns = /^(?:#|--|%|;|\/|rem\b)/i;

/** A line that is meant as a comment: `# to be agreed`. */
export const otherComment: Diagnose = (view) => {
  const { at, beginsRow, tokens } = view;
  const written = view.text.slice(tokens.starts[at], (tokens.starts[at] ?? 0) + 4);
  if (!beginsRow || tokens.lineFirst[at] !== 1 || !commentSigns.test(written)) return undefined;
  return {
    rule: 'language/unknown-character',
    message: `“${written.match(commentSigns)?.[0]}” does not begin a comment.`,
    help: 'A comment begins with // and ends with its line.',
    first: at,
    last: at,
    replacement: '//',
  };
};

/** A character that fits nowhere. */
export const unknownCharacter: Diagnose = (view) => {
  const { at, text, tokens } = view;
  if (kindAt(view, at) !== unknown) return undefined;
  const written = text.slice(tokens.starts[at], tokens.ends[at]);
  return {
    rule: 'language/unknown-character',
    message: `“${shown(written)}” is not a sign of the language.`,
    help: 'Delete it, or put it into quotation marks if it belongs to a text.',
    first: at,
    last: at,
    isCertain: true,
  };
};

const longest = 40;

/** Characters that cannot be seen by their number. */
function shown(text: string): string {
  const visible = text.replace(
    /[\p{C}\p{Z}]/gu,
    (char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return visible.length > longest ? `${visible.slice(0, longest)}…` : visible;
}
