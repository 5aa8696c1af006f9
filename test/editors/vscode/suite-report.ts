import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One test of the suite that runs inside the editor. */
export type SuiteRow = { readonly title: string; readonly milliseconds: number; readonly error?: string };

/** The file that the suite writes into its workspace; the editor's own file system is all that every host has. */
const REPORT = 'suite-report.json';

/** What the suite wrote of itself; no rows where it never came to its end. */
export function readSuiteReport(folder: string): readonly SuiteRow[] {
  try {
    return JSON.parse(readFileSync(join(folder, REPORT), 'utf8')).rows;
  } catch {
    return [];
  }
}
