import { type LineIndex, lineIndex, positionAt, type SourceSpan } from '@stplan/model';

/** A place as people name it: line and column from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** Tells where spans of some texts begin. */
export function placesOf(texts: ReadonlyMap<string, string>): (span: SourceSpan) => Place {
  const indexes = new Map<string, LineIndex>();
  return ({ file, start }) => {
    const index = indexes.get(file) ?? lineIndex(texts.get(file) ?? '');
    indexes.set(file, index);
    return { file, ...positionAt(index, start) };
  };
}

/** Writes places of some texts as `file:line:column`. */
export function placesIn(texts: ReadonlyMap<string, string>): (span: SourceSpan) => string {
  const placeOf = placesOf(texts);
  return (span) => {
    const { file, line, column } = placeOf(span);
    return `${file}:${line}:${column}`;
  };
}
