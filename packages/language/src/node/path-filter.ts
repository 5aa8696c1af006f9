import { isAbsolute, relative } from 'node:path';
import type { Problem } from '@stplan/model';
import picomatch from 'picomatch';

/** Which files of a folder are plan files, as the settings say. */
export type FileSettings = {
  /** Patterns of files to read; all `.stplan` files when there are none. */
  readonly include?: readonly string[] | undefined;
  /** Patterns of files and folders to leave out. */
  readonly exclude?: readonly string[] | undefined;
  /** The folder that the patterns start from; the working folder when there is none. */
  readonly folder?: string | undefined;
};

/** Says of an absolute path whether it is wanted; `folder` asks for what may be walked into. */
export type PathFilter = { readonly file: (path: string) => boolean; readonly folder: (path: string) => boolean };

/** Makes the filter; a pattern that would lead out of the folder is refused. */
export function pathFilter(settings: FileSettings, cwd: string): PathFilter | Problem {
  const { include = [], exclude = [], folder = cwd } = settings;
  const outside = [...include, ...exclude].find((pattern) => leadsOutside(pattern));
  if (outside !== undefined) return { error: `the pattern “${outside}” leads outside the folder of the settings` };
  const wanted = include.length === 0 ? undefined : picomatch([...include]);
  const refused = exclude.length === 0 ? undefined : picomatch([...exclude], { dot: true });
  const place = (path: string): string => relative(folder, path).replaceAll('\\', '/');
  return {
    file: (path) => path.endsWith('.stplan') && wanted?.(place(path)) !== false && refused?.(place(path)) !== true,
    folder: (path) => refused?.(place(path)) !== true && refused?.(`${place(path)}/`) !== true,
  };
}

function leadsOutside(pattern: string): boolean {
  const plain = pattern.replace(/^!/, '');
  return isAbsolute(plain) || /^[A-Za-z]:/.test(plain) || plain.split(/[\\/]/).includes('..');
}
