import { kindOf, nameOf } from '../../lexer/kinds.ts';
import { expects, kindsOf } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, wordsAt } from '../mistake-view.ts';
import { wayOut } from '../way-out.ts';

const years = kindOf('years');
const figures = new Set(['NUMBER', 'MONEY', 'PERCENT', 'ACCOUNTING', '_', '-', 'DASH', 'QUANTITY'].map(kindOf));

/** A row of a table that does not begin with what it states, as pasted from a spreadsheet. */
export const rowWithoutWord: Diagnose = (view) => {
  const { at, beginsRow, expected } = view;
  if (!beginsRow || !expects(expected, years)) return undefined;
  const end = lineEnd(view, at);
  let first = at;
  while (first < end && !figures.has(kindAt(view, first))) first++;
  if (first === end) return undefined;
  const title = first > at ? wordsAt(view, at, first - 1).replace(/^"|"$/g, '') : '';
  const word =
    kindsOf(expected)
      .map(nameOf)
      .find((name) => name === 'cost') ?? 'planned';
  return {
    rule: 'language/row-without-word',
    message: title
      ? `The row “${title}” does not begin with what it states.`
      : 'A row of figures does not begin with what it states.',
    help: `${wayOut(view)} For example: ${word} ${title ? `"${title}" ` : ''}${wordsAt(view, first, end - 1)}`,
    first: at,
    last: Math.max(at, first - 1),
  };
};
