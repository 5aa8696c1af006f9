import type { SourceSpan } from '@stplan/model';
import type { ConversionContext } from './conversion-context.ts';

/** Anything that the parser gives a place: a node. */
export type Placed = { readonly $cstNode?: { readonly offset: number; readonly end: number } | undefined };

/** Where a node stands. */
export function spanOf(context: ConversionContext, node: Placed): SourceSpan {
  const place = node.$cstNode;
  return { file: context.file, start: place?.offset ?? 0, end: place?.end ?? 0 };
}

/** A place by its offsets. */
export function spanAt(context: ConversionContext, start: number, end: number): SourceSpan {
  return { file: context.file, start, end };
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
  const span = spanOf(context, node);
  const at = context.text.indexOf(word, span.start);
  return at < 0 || at + word.length > span.end ? span : spanAt(context, at, at + word.length);
}
