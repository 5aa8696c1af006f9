import { isWord, kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, type MistakeView, wordsAt } from '../mistake-view.ts';

const quoted = kindOf('STRING');
const braces = [kindOf('{'), kindOf('}'), kindOf('['), quoted];
const nameKind = kindOf('NAME');
const unknownWord = kindOf('UNKNOWN_WORD');

const citationEnd = kindOf(']');
const figures = new Set(
  ['NUMBER', 'MONEY', 'PERCENT', 'ACCOUNTING', 'QUANTITY', 'YEAR', 'MONTH', 'DATE', '_'].map(kindOf),
);

/** A title is hardly longer. */
const mostWords = 14;

/** A title without quotation marks: `income Contracts 398.2`, `organisation WUH Westmarch Hospitals {`. */
export const missingQuotes: Diagnose = (view) => {
  const { at, expected } = view;
  const kind = kindAt(view, at);
  if (!expects(expected, quoted) || !(kind === nameKind || kind === unknownWord || isWord(kind))) return undefined;
  const last = endOfTitle(view);
  if (last === undefined) return undefined;
  const title = wordsAt(view, at, last);
  return {
    rule: 'language/missing-quotes',
    message: `“${title}” stands without quotation marks.`,
    help: `Titles and texts stand in quotation marks: "${title}".`,
    first: at,
    last,
    replacement: `"${title}"`,
    edit: tokenEdit(view, at, last, quoted),
  };
};

/** The last word of the shortest title with which the row can be read to its end. */
function endOfTitle(view: MistakeView): number | undefined {
  const { at } = view;
  const end = lineEnd(view, at);
  const inCitation = expects(view.expected, citationEnd);
  for (let last = at; last < Math.min(end, at + mostWords); last++) {
    const kind = kindAt(view, last);
    if (braces.includes(kind) || (figures.has(kind) && !inCitation)) return undefined;
    const reach = view.reachAfter(tokenEdit(view, at, last, quoted));
    if (reach.complete && reach.at - at > end - last - 1) return last;
  }
  return undefined;
}
