import { spawn } from 'node:child_process';
import type { Problem } from '@stplan/model';

/** Where git runs. */
export type GitPlace = {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Programs that are git, to be tried in their order before the one on the path. */
  readonly programs?: readonly string[];
};

/** What git printed. `failed` is its own words; a problem only where there is no git at all. */
export type GitOutcome =
  | { readonly form: 'printed'; readonly bytes: Uint8Array }
  | { readonly form: 'failed'; readonly message: string };

/**
 * Names are taken as they are, never as patterns, nothing of the repository is run or written, nothing is fetched and
 * nobody is asked for a password.
 */
const ALWAYS = ['--literal-pathspecs', '--no-pager', '--no-replace-objects', '-c', 'core.fsmonitor=false'];
const QUIET = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  // an older git without the line above reaches for no network either
  GIT_ALLOW_PROTOCOL: 'none',
};

/** What is said where there is no git at all. */
export const NO_GIT: Problem = { error: 'git is not to be found here' };

/** Runs git without a shell; `input` goes to its standard input. */
export async function runGit(place: GitPlace, args: readonly string[], input = ''): Promise<GitOutcome | Problem> {
  for (const program of programsOf(place)) {
    const outcome = await run(program, place, args, input);
    if (outcome !== NO_GIT) return outcome;
  }
  return NO_GIT;
}

/** Where Windows keeps a git that is not on the path, as for those who may install nothing for all. */
const WINDOWS_HOMES = ['ProgramW6432', 'ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

function programsOf({ programs = [], env }: GitPlace): readonly string[] {
  const homes = process.platform === 'win32' ? WINDOWS_HOMES.flatMap((name) => env[name] ?? []) : [];
  const installed = homes.flatMap((home) => [`${home}\\Git\\cmd\\git.exe`, `${home}\\Programs\\Git\\cmd\\git.exe`]);
  return [...programs, 'git', ...installed];
}

function run(
  program: string,
  { folder, env }: GitPlace,
  args: readonly string[],
  input: string,
): Promise<GitOutcome | Problem> {
  return new Promise((settle) => {
    const git = spawn(program, [...ALWAYS, ...args], { cwd: folder, env: { ...env, ...QUIET }, windowsHide: true });
    const printed: Uint8Array[] = [];
    let said = '';
    git.on('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'ENOENT' ? NO_GIT : { error: `git cannot be run: ${error.message}` }),
    );
    git.stdout.on('data', (chunk: Uint8Array) => printed.push(chunk));
    git.stderr.on('data', (chunk: Uint8Array) => {
      said += String(chunk);
    });
    // git may be done before it has read everything
    git.stdin.on('error', () => undefined);
    git.stdin.end(input);
    git.on('close', (code) =>
      settle(
        code === 0
          ? { form: 'printed', bytes: new Uint8Array(Buffer.concat(printed)) }
          : { form: 'failed', message: firstLine(said) },
      ),
    );
  });
}

function firstLine(said: string): string {
  return (
    said
      .split('\n')[0]
      ?.replace(/^(fatal|error): /, '')
      .trim() || 'git failed'
  );
}

/** What git printed, as text; empty when it failed. */
export function printedText(outcome: GitOutcome | Problem): string {
  return 'bytes' in outcome ? new TextDecoder().decode(outcome.bytes) : '';
}
