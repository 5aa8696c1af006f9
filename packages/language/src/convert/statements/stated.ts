import type { Citation, Stated } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { citations } from '../names/citation.ts';
import { type Placed, spanOf } from '../place.ts';

/** A node that may end in a note and citations. */
export type Evidenced = Placed & { readonly note?: string | undefined; readonly citations?: readonly Ast.Citation[] };

/** The note and the sources at the end of a row or statement. */
export function evidence(
  context: ConversionContext,
  node: Evidenced,
): { readonly note: string | undefined; readonly citations: readonly Citation[] } {
  return { note: node.note, citations: citations(context, node.citations) };
}

/** A statement's value with its place and evidence; undefined when the value could not be read. */
export function stated<T>(context: ConversionContext, node: Evidenced, value: T | undefined): Stated<T> | undefined {
  const { note, citations } = evidence(context, node);
  return value === undefined ? undefined : { value, span: spanOf(context, node), note, citations };
}
