import { kindOf, nameOf } from '../../lexer/kinds.ts';
import { expects, kindsOf } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, wordsAt } from '../mistake-view.ts';

const years = kindOf('years');
const name = kindOf('NAME');
const figures = new Set(['NUMBER', 'MONEY', 'PERCENT', 'ACCOUNTING', '_', '-', 'DASH', 'QUANTITY'].map(kindOf));

/** Words that rows begin with, the usual first. */
const usual = ['income', 'cost', 'planned', 'actual', 'submitted', 'contracted', 'use', 'variable', 'loan', 'net'];

/** A row of a table that does not begin with what it states, as pasted from a spreadsheet. */
export const rowWithoutWord: Diagnose = (view) => {
  const { at, beginsRow, expected } = view;
  if (!beginsRow || !expects(expected, years)) return undefined;
  const end = lineEnd(view, at);
  let first = at;
  while (first < end && !figures.has(kindAt(view, first))) first++;
  if (first === end) return undefined;
  const title = first > at ? wordsAt(view, at, first - 1).replace(/^"|"$/g, '') : '';
  const possible = new Set(kindsOf(expected).map(nameOf));
  const words = usual.filter((word) => possible.has(word)).slice(0, 3);
  const begin = [
    ...(expects(expected, name) ? ['the name of an organisation'] : []),
    ...words.map((word) => `“${word}”`),
  ];
  const example = `${words[0] ?? ''} ${title ? `"${title}" ` : ''}${wordsAt(view, first, end - 1).replace(/\s+/g, ' ')}`;
  const isSum = /^(?:sub-?|grand )?totals?$/i.test(title);
  return {
    rule: 'language/row-without-word',
    message: title
      ? `The row “${title}” does not begin with what it states.`
      : 'A row of figures does not begin with what it states.',
    help: isSum
      ? 'This table states no sums: leave the row out, stplan adds up itself.'
      : `Begin it with ${begin.join(', ')} or what else this table holds.${words.length > 0 && !expects(expected, name) ? ` For example: ${example}` : ''}`,
    first: at,
    last: Math.max(at, first - 1),
  };
};
