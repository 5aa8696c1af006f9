import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, lineEnd, tokenAt, wordsAt } from '../mistake-view.ts';

const [open, close, openSquare, closeSquare, name] = ['(', ')', '[', ']', 'NAME'].map(kindOf);

/** A source in round brackets: `(Stp2016)`. */
export const roundCitation: Diagnose = (view) => {
  const { at, expected, tokens } = view;
  if (kindAt(view, at) !== open || kindAt(view, at + 1) !== name || !expects(expected, openSquare ?? 0))
    return undefined;
  let last = at + 2;
  while (last < lineEnd(view, at) && kindAt(view, last) !== close) last++;
  if (kindAt(view, last) !== close) return undefined;
  const inner = wordsAt(view, at + 1, last - 1);
  const added = Array.from({ length: last - at + 1 }, (_, index) => tokenAt(tokens, at + index));
  const brackets = new Map([
    [0, openSquare ?? 0],
    [last - at, closeSquare ?? 0],
  ]);
  return {
    rule: 'language/syntax',
    message: `The source “${inner}” stands in round brackets.`,
    help: `Sources stand in square brackets: [${inner}].`,
    first: at,
    last,
    replacement: `[${inner}]`,
    edit: {
      at,
      removed: added.length,
      added: added.map((token, index) => ({ ...token, kind: brackets.get(index) ?? token.kind })),
    },
  };
};
