import { kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';
import type { BraceContext } from './brace-context.ts';
import { startsDefinition } from './definition-line.ts';
import { reportMissing } from './missing-braces.ts';
import { type OpenBrace, openBrace } from './open-brace.ts';
import { beginsElement } from './rows.ts';
import { mendSurplus } from './surplus-brace.ts';
import { createTokenEdits } from './token-edits.ts';

const open = kindOf('{');
const close = kindOf('}');

/** Braces stand three deep at most in a plan. */
const mostNested = 64;

/** Whether braces match and no element begins inside another: true of every file without such a mistake. */
export function isBalanced(text: string, { kinds, starts, lineFirst, count }: TokenList): boolean {
  let depth = 0;
  for (let index = 0; index < count; index++) {
    const kind = kinds[index] ?? 0;
    if (kind === open) {
      if (++depth > mostNested) return false;
    } else if (kind === close) {
      if (--depth < 0) return false;
    } else if (depth > 0 && lineFirst[index] === 1 && isFirstColumn(text, starts[index] ?? 0) && beginsElement(kind)) {
      return false;
    }
  }
  return depth === 0;
}

const isFirstColumn = (text: string, start: number) => start === 0 || text.charCodeAt(start - 1) < 14;

/**
 * Makes the braces match, so that a brace too few or too many costs one message and not the rest of the file. Where a
 * brace is missing is told by the elements that begin in the first column and by the indentation.
 */
export function balanceBraces(context: BraceContext): void {
  const { text, tokens } = context;
  if (isBalanced(text, tokens)) return;
  const edits = createTokenEdits(tokens);
  const stack: OpenBrace[] = [];
  let element = 0;
  let deep = 0;
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index] ?? 0;
    if (deep > 0 || (kind === open && stack.length >= mostNested)) {
      if (deep === 0) reportTooDeep(context, index);
      deep += kind === open ? 1 : kind === close ? -1 : 0;
      edits.drop(index, index + 1);
    } else if (startsDefinition(text, tokens, index, stack)) {
      if (stack.length > 0) reportMissing(context, edits, element, index, stack.length);
      stack.length = 0;
      element = index;
    } else if (kind === open) {
      stack.push(openBrace(text, tokens, index, stack.at(-1)));
    } else if (kind === close && stack.length > 0) {
      stack.pop();
    } else if (kind === close) {
      mendSurplus(context, edits, element, index);
      element = index + 1;
    }
  }
  if (stack.length > 0) reportMissing(context, edits, element, tokens.count, stack.length);
  edits.apply();
}

function reportTooDeep({ tokens, problems }: BraceContext, index: number): void {
  problems.add({
    rule: 'language/too-deep',
    message: `Braces are nested more than ${mostNested} deep here; what stands deeper is not read.`,
    help: 'The statements of an element stand in one pair of braces, the rows of a table in a second.',
    start: tokens.starts[index] ?? 0,
    end: tokens.ends[index] ?? 0,
  });
}
