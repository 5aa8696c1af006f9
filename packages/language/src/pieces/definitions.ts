import { kindOf } from '../parse/lexer/kinds.ts';
import type { TokenList } from '../parse/lexer/token-list.ts';
import { startsDefinition } from '../parse/structure/definition-line.ts';
import { type OpenBrace, openBrace } from '../parse/structure/open-brace.ts';

const open = kindOf('{');
const close = kindOf('}');

/** More open braces than a plan ever has: such a file is read as a whole. */
const mostOpen = 60;

/** Where an element or the header of a file begins in the first column. */
export type Definition = {
  readonly start: number;
  /** Whether all braces between it and the next one match. */
  isBalanced: boolean;
};

/**
 * The definitions of a text, told from each other as the parser does that makes braces match: what stands before one
 * of them says nothing about those that follow it. Undefined where braces are nested too deep.
 */
export function definitionsIn(text: string, tokens: TokenList): readonly Definition[] | undefined {
  const found: Definition[] = [];
  const stack: OpenBrace[] = [];
  let isBalanced = true;
  const endLast = (): void => {
    const last = found.at(-1);
    if (last !== undefined) last.isBalanced = isBalanced && stack.length === 0;
  };
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index] ?? 0;
    if (startsDefinition(text, tokens, index, stack)) {
      endLast();
      // what stands before the first one belongs to it
      isBalanced = found.length > 0 || (isBalanced && stack.length === 0);
      stack.length = 0;
      found.push({ start: tokens.starts[index] ?? 0, isBalanced: false });
    } else if (kind === open) {
      if (stack.length === mostOpen) return undefined;
      stack.push(openBrace(text, tokens, index, stack.at(-1)));
    } else if (kind === close && stack.pop() === undefined) {
      isBalanced = false;
    }
  }
  endLast();
  return found;
}
