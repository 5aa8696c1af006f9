import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './files.ts';

/** Gives the text of a file by its path from the root. */
export type ReadText = (path: string) => string;

const fromDisk: ReadText = (path) => readFileSync(join(root, path), 'utf8');

const declaration = /^export (?:async )?(?:const|function|type|interface|class) (\w+)/gm;
const passedOn = /^export (?:type )?(?:\{([^}]*)\}|\*) from '(\.[^']+)'/gm;

/** The names in the braces of `export { a, type B, c as d }`, as they are declared. */
function namesIn(braces: string): string[] {
  return braces
    .split(',')
    .map((part) =>
      part
        .trim()
        .replace(/^type /, '')
        .replace(/ as .*$/, ''),
    )
    .filter((name) => name !== '');
}

/** Whether a doc comment ends right before a place of a text. */
function isDocumented(text: string, place: number): boolean {
  const before = text.slice(0, place).trimEnd();
  const opened = before.lastIndexOf('/**');
  return opened >= 0 && before.indexOf('*/', opened) === before.length - 2;
}

/** What a file offers to others and has no doc comment where it is declared, as `path: name`. */
export function undocumentedNames(path: string, read: ReadText = fromDisk, only?: ReadonlySet<string>): string[] {
  const text = read(path);
  const isMeant = (name: string): boolean => only?.has(name) ?? true;
  const own = [...text.matchAll(declaration)].flatMap(({ 1: name = '', index }) =>
    isMeant(name) && !isDocumented(text, index) ? [`${path}: ${name}`] : [],
  );
  const others = [...text.matchAll(passedOn)].flatMap(([, braces, specifier = '']) => {
    const names = braces === undefined ? only : new Set(namesIn(braces).filter(isMeant));
    return undocumentedNames(posix.join(posix.dirname(path), specifier), read, names);
  });
  return [...own, ...others];
}
