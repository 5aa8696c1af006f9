import type { SourceSpan } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { type Placed, spanOf, textOf } from '../place.ts';

/** A row with its values. */
export type ValueRow = Placed & {
  readonly cells?: readonly Ast.Cell[] | undefined;
  readonly formula?: Placed | undefined;
  readonly growth?: Ast.Figure | undefined;
  readonly exact?: boolean | undefined;
};

/** The words that name a row: all of it before its first value. */
export function labelSpan(context: ConversionContext, row: ValueRow): SourceSpan {
  const { file, start, end } = spanOf(context, row);
  const value = row.cells?.[0] ?? row.formula;
  const limit = value === undefined ? end : spanOf(context, value).start;
  const words = context.text.slice(start, Math.max(start, limit)).trimEnd();
  const length = words.endsWith('=') ? words.slice(0, -1).trimEnd().length : words.length;
  return { file, start, end: start + length };
}

/** The words that name a row, on one line. */
export function label(context: ConversionContext, row: ValueRow): string {
  return textOf(context, labelSpan(context, row)).replace(/\s+/g, ' ');
}
