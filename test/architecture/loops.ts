import { posix } from 'node:path';
import type { Import } from './imports.ts';

/**
 * The files that stand in a loop of imports, types included, or between two loops: who reads one of them must read
 * them all. Files that import none of the rest, or that none of the rest imports, are put aside until only loops are
 * left.
 */
export function filesInLoops(imports: readonly Import[]): readonly string[] {
  let arrows = imports
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ from, specifier }) => ({ from, to: posix.join(posix.dirname(from), specifier) }));
  for (;;) {
    const importing = new Set(arrows.map(({ from }) => from));
    const imported = new Set(arrows.map(({ to }) => to));
    const left = arrows.filter(({ from, to }) => importing.has(to) && imported.has(from));
    if (left.length === arrows.length) return [...importing].sort();
    arrows = left;
  }
}
