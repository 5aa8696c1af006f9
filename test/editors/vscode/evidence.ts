import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inRoot } from '../../../scripts/project.mjs';

/** Where pictures and logs of runs in editors are kept; the folder is not in Git. */
export const picturesOf = (name: string): string => {
  const folder = inRoot('out', 'test', 'editors', name);
  mkdirSync(folder, { recursive: true });
  return folder;
};

/** Keeps what helps to understand a failure, should there be one: the window as last seen, its console, the logs of the extension host. */
export async function keepEvidence(name: string, page: Page, said: readonly string[], logs: string): Promise<string> {
  const folder = picturesOf(name);
  await page.screenshot({ path: join(folder, 'last-seen.png') }).catch(() => undefined);
  writeFileSync(join(folder, 'console.txt'), said.join('\n'));
  if (existsSync(logs)) cpSync(logs, join(folder, 'logs'), { recursive: true, force: true });
  return folder;
}
