import { Writable } from 'node:stream';
import { runCommand } from 'stplan';

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

/** Runs the command in this process, without a terminal. */
export async function runStplan(
  args: readonly string[],
  cwd: string,
  input: Uint8Array = new Uint8Array(),
): Promise<CommandOutcome> {
  const [stdout, stderr] = [collector(), collector()];
  const status = await runCommand(args, { cwd, env: {}, stdout, stderr, readStdin: async () => input });
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
