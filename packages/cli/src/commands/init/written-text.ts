import { visibleText } from '@stplan/model';
import type { PlannedFile } from './write-folder.ts';

/** What is told in the end. */
export type Told = {
  /** The folder of the plan, '' for the working folder. */
  readonly folder: string;
  readonly dryRun: boolean;
};

/** Lists what was written, with what it is for, and what to do next. */
export function writtenText(files: readonly PlannedFile[], { folder, dryRun }: Told): string {
  const widest = Math.max(...files.map(({ path }) => visibleText(path).length));
  const lines = files.map((file) => `${verb(file, dryRun)} ${visibleText(file.path).padEnd(widest)}  ${file.about}`);
  if (dryRun) return `${lines.join('\n')}\n\nNothing was written.\n`;
  const next: (readonly [string, string])[] = [
    ...(folder === '' ? [] : [[`cd ${shellWord(visibleText(folder))}`, 'or open it in an editor'] as const]),
    ['stplan check', 'notes say what is still to be written'],
    ['stplan explain RULE', 'what a note is about, and how to put it right'],
    ['stplan report', "the board's report, as far as the plan goes"],
  ];
  const wide = Math.max(...next.map(([command]) => command.length));
  const steps = next.map(([command, why]) => `  ${command.padEnd(wide)}  ${why}`);
  return `${lines.join('\n')}\n\nNext:\n${steps.join('\n')}\n`;
}

function verb({ before, after, shared }: PlannedFile, dryRun: boolean): string {
  if (after === undefined) return dryRun ? 'would keep ' : 'kept    ';
  if (shared && before !== undefined) return dryRun ? 'would add to' : 'added to';
  return dryRun ? 'would write ' : 'wrote   ';
}

/** A word as a shell takes it. */
const shellWord = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
