import type { Writable } from 'node:stream';

/** What a command may reach of the world outside: passed in, so that tests run commands without a process. */
export type Surroundings = {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** All of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
};

/** Whether to colour: only on a terminal, and never against NO_COLOR. */
export function wantsColour({ env, stdout }: Surroundings): boolean {
  return stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
