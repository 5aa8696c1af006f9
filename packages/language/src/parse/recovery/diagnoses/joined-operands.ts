import { wordKinds } from '../../lexer/characters.ts';
import { kindOf } from '../../lexer/kinds.ts';
import type { Diagnose } from '../diagnosis.ts';
import { kindAt, tokenAt, wordsAt } from '../mistake-view.ts';

const joined = [kindOf('UNKNOWN_WORD'), kindOf('RULE_ID')];
const name = kindOf('NAME');

/** Operands with a minus or a stroke that touches them, which is read as one word: `income-cost`, `effect/income`. */
export const joinedOperands: Diagnose = (view) => {
  const { at, tokens } = view;
  if (!joined.includes(kindAt(view, at))) return undefined;
  const written = wordsAt(view, at);
  const parts = written.split(/([-/])/);
  const kinds = parts.map(kindOfPart);
  if (parts.length < 3 || kinds.includes(undefined)) return undefined;
  let { start } = tokenAt(tokens, at);
  const added = parts.map((part, index) => {
    const token = { kind: kinds[index] ?? 0, start, end: start + part.length, lineFirst: false };
    start = token.end;
    return token;
  });
  const edit = { at, removed: 1, added };
  if (!view.reachAfter(edit).complete) return undefined;
  return {
    rule: 'language/syntax',
    message: `“${written}” is read as one word.`,
    help: `An operator has blanks on both sides: ${parts.join(' ')}.`,
    first: at,
    last: at,
    replacement: parts.join(' '),
    isObvious: true,
    edit,
  };
};

function kindOfPart(part: string): number | undefined {
  if (part === '-' || part === '/') return kindOf(part);
  return wordKinds.get(part) ?? (/^[A-Z]\w*$/.test(part) ? name : undefined);
}
