import type { TokenList } from '../lexer/token-list.ts';
import type { ProblemList } from '../problem-list.ts';

/** What the parts of the pass over the braces share. */
export type BraceContext = { readonly text: string; readonly tokens: TokenList; readonly problems: ProblemList };
