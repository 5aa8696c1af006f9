import { relative } from 'node:path';
import { isProblem, type Problem } from '@stplan/model';
import { type NamePatterns, nameFilter } from '../files/name-filter.ts';

/** Which files of a folder are plan files, as the settings say. */
export type FileSettings = NamePatterns & {
  /** The folder that the patterns start from; the working folder when there is none. */
  readonly folder?: string | undefined;
};

/** Says of an absolute path whether it is wanted; `folder` asks for what may be walked into. */
export type PathFilter = { readonly file: (path: string) => boolean; readonly folder: (path: string) => boolean };

/** Makes the filter; a pattern that would lead out of the folder is refused. */
export function pathFilter(settings: FileSettings, cwd: string): PathFilter | Problem {
  const filter = nameFilter(settings);
  if (isProblem(filter)) return filter;
  const { folder = cwd } = settings;
  const place = (path: string): string => relative(folder, path).replaceAll('\\', '/');
  return { file: (path) => filter.file(place(path)), folder: (path) => filter.folder(place(path)) };
}
