import type { TokenList } from '../lexer/token-list.ts';

/** The function that reads a row into its place. */
// biome-ignore lint/suspicious/noExplicitAny: a node of any type
export type RowParser = (container: any, property: string, index: number) => any;

/** A row that cannot be read, or a token that begins none. */
export type Mistake = {
  /** The token that the row begins with; for a stray token, the row before it in the same braces, or -1. */
  readonly from: number;
  /** The token that cannot stand where it stands. */
  readonly at: number;
  /** The number of the braces in the table of blocks. */
  readonly block: number;
  /** Reads a row of these braces, from whatever token the parser stands at. */
  readonly row: () => void;
  /** The set of what had to stand there. */
  readonly set: number;
};

/** How the generated parser lets its recovery look ahead. Nothing here leaves a trace in the tree. */
export type ParserState = {
  /** The sets of all that may stand at a token, found by reading a row up to it. */
  readonly expectedAt: (at: number, from: number, row: () => void) => number[];
  /** How far a row can be read, and whether it is complete. */
  readonly reachFrom: (from: number, row: () => void) => { readonly at: number; readonly complete: boolean };
  /** Makes the parser read tokens, or a text, that were changed. */
  readonly reload: (text: string, tokens: TokenList) => void;
};

/** What the generated parser asks for when it meets a mistake. Each answer is the token to go on with. */
export type Recovery = {
  /** A row that fails: it is left out, or read again if the tokens were mended. */
  readonly broken: (mistake: Mistake) => { readonly at: number };
  /** A token between two rows, and whether the row before it is to be left out or read again. */
  readonly stray: (mistake: Mistake) => { readonly at: number; readonly dropsRow: boolean };
  /** An operator apart from an operand by a line break. */
  readonly parted: (at: number) => void;
  /** A token that is nested deeper than is read, or one operator too many. */
  readonly tooDeep: (at: number) => void;
};
