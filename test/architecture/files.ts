import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the repository: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Folders that are made, not written. */
const made = new Set(['.git', 'node_modules', 'dist', 'out', 'generated']);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return made.has(entry.name) ? [] : walk(join(folder, entry.name));
    return entry.isFile() ? [join(folder, entry.name)] : [];
  });
}

/** The written files under a folder of the repository whose path the pattern accepts, in the order of their paths. */
export function filesUnder(folder: string, pattern = /./): SourceFile[] {
  return walk(join(root, folder))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: '' }))
    .filter(({ path }) => pattern.test(path))
    .map(({ path }) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Code without its comments, so that a comment may name what code may not use. Lines keep their numbers. */
export function withoutComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
}

/** Whether a file is a test, which may use more than the code it tests. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
