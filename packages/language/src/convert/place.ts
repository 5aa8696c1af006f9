import type { SourceSpan } from '@stplan/model';
import type { ConversionContext } from './conversion-context.ts';

/** Anything that the parser gives a place: a node. */
export type Placed = { readonly $cstNode?: { readonly offset: number; readonly end: number } | undefined };

const NOWHERE = { offset: 0, end: 0 };

/** The offsets of a node. */
export const offsetsOf = ({ $cstNode }: Placed): { readonly offset: number; readonly end: number } =>
  $cstNode ?? NOWHERE;

/** Where a node stands. */
export function spanOf(context: ConversionContext, node: Placed): SourceSpan {
  const { offset, end } = offsetsOf(node);
  return spanAt(context, offset, end);
}

/** A place by its offsets. Every place of a file is made here, so that none is missed when they move. */
export function spanAt({ file, places }: ConversionContext, start: number, end: number): SourceSpan {
  const span = { file, start, end };
  places?.push(span);
  return span;
}

/** The text of a place. */
export function textOf(context: ConversionContext, { start, end }: SourceSpan): string {
  return context.text.slice(start, end);
}

/** The text of a place on one line, cut where it would be too long for a message. */
export function quoted(context: ConversionContext, span: SourceSpan): string {
  const text = textOf(context, span).replace(/\s+/g, ' ');
  return text.length > 60 ? `“${text.slice(0, 59)}…”` : `“${text}”`;
}

/** The place of a word inside a node, for values that the parser keeps without their place; else the node's own. */
export function spanOfWord(context: ConversionContext, node: Placed, word: string): SourceSpan {
  const { offset, end } = offsetsOf(node);
  const at = context.text.indexOf(word, offset);
  return at < 0 || at + word.length > end ? spanAt(context, offset, end) : spanAt(context, at, at + word.length);
}
