import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const westmarch = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'westmarch');

/** A change of a file: what stands there once, and what stands there instead. */
export type Edit = { readonly file: string; readonly from: string | RegExp; readonly to: string };

/** A Git repository of its own with the plan of Westmarch in `plans/westmarch`. */
export type ScratchRepository = {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Edits the plan; an edit that finds nothing is a mistake of the test. */
  readonly edit: (...edits: readonly Edit[]) => void;
  readonly commit: (message: string) => void;
  readonly remove: () => void;
};

/** Settings of whoever runs the tests change nothing. */
const QUIET = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

export function scratchRepository(): ScratchRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stplan-diff-')));
  const plan = join(folder, 'plans', 'westmarch');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      env: { ...process.env, ...QUIET },
      stdio: 'pipe',
      encoding: 'utf8',
    });
  mkdirSync(dirname(plan), { recursive: true });
  cpSync(westmarch, plan, { recursive: true });
  git('init', '-q', '-b', 'main');
  return {
    folder,
    git,
    edit(...edits) {
      for (const { file, from, to } of edits) {
        const path = join(plan, file);
        const text = readFileSync(path, 'utf8');
        const changed = text.replace(from, to);
        if (changed === text) throw new Error(`${file} has no ${from}`);
        writeFileSync(path, changed);
      }
    },
    commit(message) {
      git('add', '-A');
      git('commit', '-q', '-m', message);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
