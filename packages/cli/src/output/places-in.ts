import { type LineIndex, lineIndex, positionAt, type SourceSpan } from '@stplan/model';

/** Writes places of some texts as `file:line:column`. */
export function placesIn(texts: ReadonlyMap<string, string>): (span: SourceSpan) => string {
  const indexes = new Map<string, LineIndex>();
  return ({ file, start }) => {
    const index = indexes.get(file) ?? lineIndex(texts.get(file) ?? '');
    indexes.set(file, index);
    const { line, column } = positionAt(index, start);
    return `${file}:${line}:${column}`;
  };
}
