import { Writable } from 'node:stream';
import { runCommand, type Surroundings } from 'stplan';

/** What a run of the command printed, and its exit status. */
export type CommandOutcome = { readonly stdout: string; readonly stderr: string; readonly status: number };

/** A stream that keeps what is written to it. */
export function collector(): Writable & { readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => chunks.join('') });
}

/** Runs the command in this process, without a terminal; `others` of its surroundings may be others. */
export async function runStplan(
  args: readonly string[],
  cwd: string,
  input: Uint8Array = new Uint8Array(),
  others: Partial<Surroundings> = {},
): Promise<CommandOutcome> {
  const [stdout, stderr] = [collector(), collector()];
  const status = await runCommand(args, {
    cwd,
    env: {},
    stdout,
    stderr,
    readStdin: async () => input,
    // no time passes, so that what is printed of it is the same on every machine
    now: () => 0,
    onInterrupt: () => undefined,
    ...others,
  });
  return { stdout: stdout.text(), stderr: stderr.text(), status };
}

/** The findings of a folder, one line each as `--format concise` prints them. */
export async function checkFolder(
  folder: string,
): Promise<{ readonly lines: readonly string[]; readonly status: number }> {
  const { stdout, stderr, status } = await runStplan(['check', '--format', 'concise', '--fail-on', 'info'], folder);
  if (stderr !== '') throw new Error(stderr);
  return { lines: stdout.split('\n').filter((line) => line !== ''), status };
}
