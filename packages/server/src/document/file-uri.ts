import { URI, Utils } from 'vscode-uri';

/** What is in no folder, but comes with the program, has addresses of this scheme: the national library, pages of rules. */
export const OWN_SCHEME = 'stplan';

/** The address of a file by the name that the workspace gives it: a path from the folder, with `/`. */
export function fileUri(folder: string, file: string): string {
  if (isOwn(file)) return URI.from({ scheme: OWN_SCHEME, path: `/${file.slice(OWN_SCHEME.length + 1)}` }).toString();
  return Utils.joinPath(URI.parse(folder), file).toString();
}

/** The name that a folder gives to a file with some address; undefined when the file is not below the folder. */
export function fileName(folder: string, uri: string): string | undefined {
  const [home, place] = [URI.parse(folder), URI.parse(uri)];
  if (place.scheme === OWN_SCHEME) return `${OWN_SCHEME}:${place.path.replace(/^\//, '')}`;
  if (home.scheme !== place.scheme || home.authority !== place.authority) return undefined;
  const start = isFolderless(folder) || home.path.endsWith('/') ? home.path : `${home.path}/`;
  return place.path.startsWith(start) ? place.path.slice(start.length) : undefined;
}

/** Whether a name is that of a file of the national library: no folder of a workspace can hold such a name. */
export function isOwn(file: string): boolean {
  return file.startsWith(`${OWN_SCHEME}:`);
}

/** Whether an address has no path, as the home of what is saved nowhere has none: `untitled:Untitled-1`. */
export function isFolderless(folder: string): boolean {
  return URI.parse(folder).path === '';
}
