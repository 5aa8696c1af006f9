import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { SETTINGS_FILE } from '@stplan/rules';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { reported } from '../../reported.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import { checkOnce } from './check-once.ts';
import { LATE_PARTS } from './formats.ts';
import type { CheckOptions } from './options.ts';

/** Editors write a file in several steps; what comes within this many milliseconds is one change. */
const QUIET = 150;
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Checks whenever a plan file, the settings or the acceptances change, until Ctrl-C; the exit status is that of the
 * last check. A check that cannot be made says why and waits for the next change.
 */
export async function watchPlans(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { stdout, stderr, cwd } = surroundings;
  if (paths.includes('-') || options.stdinFilename !== undefined) {
    throw new UsageError('standard input comes once, so it cannot be watched');
  }
  let status: ExitCode = EXIT.clean;
  let others: readonly string[] = [];
  const check = async () => {
    if (stdout.isTTY) stdout.write(CLEAR);
    try {
      const { failed, before } = await checkOnce(paths, options, surroundings, LATE_PARTS);
      others = before.settings.acceptances === undefined ? [] : [basename(before.settings.acceptances)];
      status = failed ? EXIT.findings : EXIT.clean;
    } catch (error) {
      status = reported(error, surroundings);
    }
    stderr.write('stplan: watching for changes; Ctrl-C ends it\n');
  };

  let wake: (() => void) | undefined;
  let changed = false;
  let stopped = false;
  const turn = () => wake?.();
  const heed = (file: string | null) => {
    if (file === null || isHeeded(basename(file), others)) {
      changed = true;
      turn();
    }
  };
  surroundings.onInterrupt(() => {
    stopped = true;
    turn();
  });
  const watchers = await watchersOf(paths.length > 0 ? paths : ['.'], cwd, heed);
  await check();
  while (!stopped) {
    if (!changed) {
      await new Promise<void>((woken) => {
        wake = woken;
      });
      wake = undefined;
      continue;
    }
    await new Promise((later) => setTimeout(later, QUIET));
    changed = false;
    if (!stopped) await check();
  }
  for (const watcher of watchers) watcher.close();
  return status;
}

function isHeeded(name: string, others: readonly string[]): boolean {
  return name.endsWith('.stplan') || name === SETTINGS_FILE || others.includes(name);
}

/** Watches folders with all below them, and the folders of files, as editors replace a file by another. */
async function watchersOf(
  paths: readonly string[],
  cwd: string,
  heed: (file: string | null) => void,
): Promise<readonly FSWatcher[]> {
  const folders = new Map<string, boolean>([[cwd, false]]);
  for (const path of paths) {
    const place = resolve(cwd, path);
    const isFolder = (await stat(place).catch(() => undefined))?.isDirectory() ?? false;
    const folder = isFolder ? place : dirname(place);
    folders.set(folder, isFolder || folders.get(folder) === true);
  }
  return [...folders].flatMap(([folder, recursive]) => {
    try {
      const watcher = watch(folder, { recursive, persistent: true }, (_, file) => heed(file));
      // a folder that goes away is found missing by the check
      return [watcher.on('error', () => heed(null))];
    } catch {
      heed(relative(cwd, folder));
      return [];
    }
  });
}
