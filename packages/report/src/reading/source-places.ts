import { type LineIndex, lineIndex, positionAt, type SourceSpan } from '@stplan/model';
import { byText } from './by-text.ts';

/** A place of the plan as the report names it: `positions.stplan:23`, with the id of its line in the source listing. */
export type SourcePlace = { readonly label: string; readonly anchor: string | undefined };

/** A file of the source listing. */
export type ListedFile = { readonly name: string; readonly number: number; readonly lines: LineIndex };

/** The files of the listing and the place of every span. */
export type SourcePlaces = {
  readonly files: readonly ListedFile[];
  readonly placeOf: (span: SourceSpan) => SourcePlace;
};

/** Lists the files of a plan, so that places can be named and linked; a file without text is named only. */
export function sourcePlaces(names: readonly string[], texts: ReadonlyMap<string, string>): SourcePlaces {
  const known = [...new Set(names)].filter((name) => texts.has(name)).sort(byText);
  const files = known.map((name, index) => ({ name, number: index + 1, lines: lineIndex(texts.get(name) ?? '') }));
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    files,
    placeOf: ({ file: name, start }) => {
      const file = byName.get(name);
      if (file === undefined) return { label: name, anchor: undefined };
      const { line } = positionAt(file.lines, start);
      return { label: `${name}:${line}`, anchor: `f${file.number}-${line}` };
    },
  };
}
