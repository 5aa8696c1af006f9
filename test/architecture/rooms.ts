import type { SourceFile } from './files.ts';

/** The most lines a written file of code may have. */
export const mostLines = 350;

const words = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'manager', 'managers', 'misc']);

/** Says so if a file is too long to be read in one go. */
export function sizeFault({ path, text }: SourceFile): string | undefined {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > mostLines ? `${path} has ${lines} lines` : undefined;
}

/** Says so if a file or folder bears a name that says nothing about what it holds. */
export function nameFault({ path }: SourceFile): string | undefined {
  const said = path.toLowerCase().split(/[/._-]/);
  return said.some((word) => words.has(word)) ? `${path} is not named after what it holds` : undefined;
}
