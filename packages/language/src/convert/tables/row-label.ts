import type { SourceSpan } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { offsetsOf, type Placed, spanAt, textOf } from '../place.ts';

/** A row with its values. */
export type ValueRow = Placed & {
  readonly cells?: readonly Ast.Cell[] | undefined;
  readonly formula?: Placed | undefined;
  readonly growth?: Ast.Figure | undefined;
  readonly exact?: boolean | undefined;
};

/** The words that name a row: all of it before its first value. */
export function labelSpan(context: ConversionContext, row: ValueRow): SourceSpan {
  const { offset: start, end } = offsetsOf(row);
  const value: Placed | undefined = row.cells?.[0] ?? row.formula;
  const limit = value === undefined ? end : offsetsOf(value).offset;
  const words = endOfWords(context.text, start, Math.max(start, limit));
  const isGiven = words > start && context.text[words - 1] === '=';
  return spanAt(context, start, isGiven ? endOfWords(context.text, start, words - 1) : words);
}

const WHITE_SPACE = /\s/;

/** Where the last word before an offset ends. */
function endOfWords(text: string, start: number, limit: number): number {
  let end = Math.min(limit, text.length);
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  return end;
}

function isWhite(code: number): boolean {
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : WHITE_SPACE.test(String.fromCharCode(code));
}

/** The words that name a row, on one line. */
export function label(context: ConversionContext, row: ValueRow): string {
  return textOf(context, labelSpan(context, row)).replace(/\s+/g, ' ');
}
