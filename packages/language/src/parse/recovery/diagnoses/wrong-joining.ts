import { kindOf, nameOf } from '../../lexer/kinds.ts';
import { expects } from '../../wording/expected-words.ts';
import { setApart } from '../apart.ts';
import { tokenEdit } from '../cell-edit.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, wordsAt } from '../mistake-view.ts';

/** Signs and words that join what stands around them. */
const joining = [',', ';', ':', 'and', 'to', 'of', 'in', 'at', 'with', 'from', 'by', 'on'].map(kindOf);
const found = new Set([...joining, ...['-', '/', '+', '=', 'or'].map(kindOf)]);

/** Another joining word than the one that belongs there: `sum(A, B)`, `between NorthCCG, WUH`. */
export const wrongJoining: Diagnose = (view) => {
  const { at, beginsRow, tokens } = view;
  const kind = kindAt(view, at);
  if (beginsRow || tokens.lineFirst[at] === 1 || !found.has(kind)) return undefined;
  const candidates = joining.filter((other) => other !== kind && expects(view.expected, other));
  const right = candidates.find((other) => view.reachAfter(tokenEdit(view, at, at, other)).complete);
  if (right === undefined) return undefined;
  return {
    rule: 'language/syntax',
    message: `“${wordsAt(view, at)}” stands where “${nameOf(right)}” belongs.`,
    help: `Write “${nameOf(right)}” between “${wordsAt(view, at - 1)}” and “${wordsAt(view, at + 1)}”.`,
    first: at,
    last: at,
    replacement: setApart(view, at, at, nameOf(right)),
    edit: tokenEdit(view, at, at, right),
  };
};
