import type { Problem } from '@stplan/model';
import picomatch from 'picomatch';

/** Patterns of the files that are plan files. */
export type NamePatterns = {
  /** Patterns of files to read; all `.stplan` files when there are none. */
  readonly include?: readonly string[] | undefined;
  /** Patterns of files and folders to leave out. */
  readonly exclude?: readonly string[] | undefined;
};

/** Says of a path from the folder of the settings, with `/`, whether it is wanted; `folder` asks for what may be walked into. */
export type NameFilter = { readonly file: (name: string) => boolean; readonly folder: (name: string) => boolean };

/** Makes the filter; a pattern that would lead out of the folder is refused. */
export function nameFilter({ include = [], exclude = [] }: NamePatterns): NameFilter | Problem {
  const outside = [...include, ...exclude].find((pattern) => leadsOutside(pattern));
  if (outside !== undefined) return { error: `the pattern “${outside}” leads outside the folder of the settings` };
  const wanted = include.length === 0 ? undefined : picomatch([...include]);
  const refused = exclude.length === 0 ? undefined : picomatch([...exclude], { dot: true });
  return {
    file: (name) => name.endsWith('.stplan') && wanted?.(name) !== false && refused?.(name) !== true,
    folder: (name) => refused?.(name) !== true && refused?.(`${name}/`) !== true,
  };
}

function leadsOutside(pattern: string): boolean {
  const plain = pattern.replace(/^!/, '');
  return /^([\\/]|[A-Za-z]:)/.test(plain) || plain.split(/[\\/]/).includes('..');
}
