import { type LineIndex, lineIndex } from '@stplan/model';

/** The lines of a file, worked out once; undefined for a file whose text is not known. */
export type LinesOf = (file: string) => LineIndex | undefined;

/** Looks up the lines of files in their texts. */
export function linesOf(texts: ReadonlyMap<string, string>): LinesOf {
  const indexes = new Map<string, LineIndex>();
  return (file) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const index = indexes.get(file) ?? lineIndex(text);
    indexes.set(file, index);
    return index;
  };
}
