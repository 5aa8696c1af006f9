import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, tokenAt, wordsAt } from '../mistake-view.ts';

const literals = ['NUMBER', 'MONEY', 'PERCENT', 'QUANTITY'].map(kindOf);
const plus = kindOf('+');

/** A minus that belongs to the figure behind it, so that no operator is left: `= Baseline -3`. */
export const touchingMinus: Diagnose = (view) => {
  const { at, expected, tokens } = view;
  const written = wordsAt(view, at);
  if (!literals.includes(kindAt(view, at)) || !/^[-−–]/.test(written) || !expects(expected, plus)) return undefined;
  const { start } = tokenAt(tokens, at);
  const figure = written.slice(1).trim();
  return {
    rule: 'language/syntax',
    message: `There is no operator before “${written}”: a minus that touches a figure belongs to it.`,
    help: `Write it with blanks on both sides: - ${figure}.`,
    first: at,
    last: at,
    replacement: `- ${figure}`,
    edit: { at, removed: 0, added: [{ kind: plus, start, end: start, lineFirst: false }] },
  };
};
