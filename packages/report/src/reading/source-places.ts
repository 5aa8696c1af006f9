import { type LineIndex, lineIndex, positionAt, type SourceSpan } from '@stplan/model';
import { byText } from './by-text.ts';

/** A place of the plan as the report names it: `positions.stplan:23`, with the id of its line in the source listing. */
export type SourcePlace = { readonly label: string; readonly anchor: string | undefined };

/** A file of the source listing, named from the folder that all files of the plan share. */
export type ListedFile = { readonly name: string; readonly number: number; readonly lines: LineIndex };

/** The files of the listing and the place of every span. */
export type SourcePlaces = {
  readonly files: readonly ListedFile[];
  readonly placeOf: (span: SourceSpan) => SourcePlace;
};

/** Lists the files of a plan, so that places can be named and linked; a file without text is named only. */
export function sourcePlaces(names: readonly string[], texts: ReadonlyMap<string, string>): SourcePlaces {
  const known = [...new Set(names)].filter((name) => texts.has(name)).sort(byText);
  const shared = sharedFolder(known);
  const files = known.map((path, index) => ({
    name: path.slice(shared.length),
    number: index + 1,
    lines: lineIndex(texts.get(path) ?? ''),
  }));
  const byPath = new Map(files.map((file, index) => [known[index], file]));
  return {
    files,
    placeOf: ({ file: path, start }) => {
      const file = byPath.get(path);
      if (file === undefined) return { label: path, anchor: undefined };
      const { line } = positionAt(file.lines, start);
      return { label: `${file.name}:${line}`, anchor: `f${file.number}-${line}` };
    },
  };
}

/** The folder that all paths lie in, with its slash. */
function sharedFolder(paths: readonly string[]): string {
  const [first = '', last = ''] = [paths[0], paths[paths.length - 1]];
  let length = 0;
  // The paths are in order, so what the first and the last share is shared by all.
  while (length < first.length && first[length] === last[length]) length++;
  return first.slice(0, first.lastIndexOf('/', length - 1) + 1);
}
