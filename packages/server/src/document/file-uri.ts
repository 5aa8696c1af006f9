import { URI, Utils } from 'vscode-uri';

/** Files of the national library are in no folder; their names have this before them, and it is their scheme too. */
export const LIBRARY_SCHEME = 'stplan';

/** The address of a file by the name that the workspace gives it: a path from the folder, with `/`. */
export function fileUri(folder: string, file: string): string {
  if (file.startsWith(`${LIBRARY_SCHEME}:`))
    return URI.from({ scheme: LIBRARY_SCHEME, path: file.slice(7) }).toString();
  return Utils.joinPath(URI.parse(folder), file).toString();
}

/** The name that a folder gives to a file with some address; undefined when the file is not below the folder. */
export function fileName(folder: string, uri: string): string | undefined {
  const [home, place] = [URI.parse(folder), URI.parse(uri)];
  if (place.scheme === LIBRARY_SCHEME) return `${LIBRARY_SCHEME}:${place.path}`;
  if (home.scheme !== place.scheme || home.authority !== place.authority) return undefined;
  const start = home.path.endsWith('/') ? home.path : `${home.path}/`;
  return place.path.startsWith(start) ? place.path.slice(start.length) : undefined;
}
