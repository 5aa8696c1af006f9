import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Assistant, spawnAssistant } from '@stplan/testkit';
import { root } from '../architecture/files.ts';

const bundle = join(root, 'packages', 'cli', 'dist', 'stplan.mjs');

/** How an assistant starts the bundled command. */
export function mcpCommand(...args: readonly string[]): readonly string[] {
  if (!existsSync(bundle)) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  return [process.execPath, bundle, 'mcp', ...args];
}

/** An assistant that is served a folder of the repository. */
export function servedExample(folder: string): Promise<Assistant> {
  return spawnAssistant(mcpCommand(), join(root, folder));
}
