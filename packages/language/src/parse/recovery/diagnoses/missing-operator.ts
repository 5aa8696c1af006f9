import { kindOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import type { Diagnose } from '../diagnosis.ts';
import { type MistakeView, tokenAt, wordsAt } from '../mistake-view.ts';

const plus = kindOf('+');
const point = kindOf('.');

/** Whether it is rather the point of `WUH.planned` that is missing. */
function isPart(view: MistakeView): boolean {
  const { at, expected, tokens } = view;
  const { start } = tokenAt(tokens, at);
  const edit = { at, removed: 0, added: [{ kind: point, start, end: start, lineFirst: false }] };
  return expects(expected, point) && view.reachAfter(edit).complete;
}

/** Two operands side by side: `= A B`, `= Baseline -3`, where the minus belongs to the figure behind it. */
export const missingOperator: Diagnose = (view) => {
  const { at, from, beginsRow, expected, tokens } = view;
  if (beginsRow || tokens.lineFirst[at] === 1 || !expects(expected, plus)) return undefined;
  const { start } = tokenAt(tokens, at);
  const edit = { at, removed: 0, added: [{ kind: plus, start, end: start, lineFirst: false }] };
  if (!view.reachAfter(edit).complete || isPart(view)) return undefined;
  const written = wordsAt(view, at);
  const figure = written.slice(1).trim();
  const isMinus = /^[-−–]/.test(written);
  return {
    rule: 'language/syntax',
    message: isMinus
      ? `There is no operator before “${written}”: a minus that touches a figure belongs to it.`
      : `There is no operator before “${written}”.`,
    help: isMinus
      ? `Write it with blanks on both sides: - ${figure}.`
      : `Join it to “${wordsAt(view, Math.max(from, at - 1))}” by + - * or /.`,
    first: at,
    last: at,
    edit,
    ...(isMinus ? { replacement: `- ${figure}` } : {}),
  };
};
