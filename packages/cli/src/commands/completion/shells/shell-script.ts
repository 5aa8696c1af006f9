import type { ListedCommand } from '../command-list.ts';

/** Writes the script of a shell. */
export type ShellScript = (commands: readonly ListedCommand[]) => string;

/** A text between single quotes as POSIX shells and fish read it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
