import type { Citation } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { spanOf } from '../place.ts';
import { reference } from './reference.ts';
import { REFERENCE_KINDS } from './reference-kinds.ts';

const NONE: readonly Citation[] = [];

/** The sources that a row or statement names at its end. */
export function citations(context: ConversionContext, nodes: readonly Ast.Citation[] | undefined): readonly Citation[] {
  if (nodes === undefined || nodes.length === 0) return NONE;
  return nodes.flatMap((node) => {
    const source = reference(context, node.source, REFERENCE_KINDS.source);
    return source === undefined ? [] : { source, locator: node.locator, span: spanOf(context, node) };
  });
}
