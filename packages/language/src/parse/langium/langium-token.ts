import type { IToken, TokenType } from 'chevrotain';
import { isLineEnd } from '../lexer/blanks.ts';

/** Counts lines and columns from 1, for offsets that only grow. */
export type LineCounter = (offset: number) => { readonly line: number; readonly column: number };

export function lineCounter(text: string): LineCounter {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (isLineEnd(code) && !(code === 13 && text.charCodeAt(at + 1) === 10)) {
        line++;
        lineStart = at + 1;
      }
    }
    return { line, column: offset - lineStart + 1 };
  };
}

/** A token in the form of Langium's parser, whose end is the last character. */
export function langiumToken(
  text: string,
  tokenType: TokenType,
  start: number,
  end: number,
  lines: LineCounter,
): IToken {
  const first = lines(start);
  const last = lines(end - 1);
  return {
    image: text.slice(start, end),
    startOffset: start,
    endOffset: end - 1,
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    isInsertedInRecovery: false,
  } as IToken;
}
