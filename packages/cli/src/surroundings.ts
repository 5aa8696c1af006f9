import type { Writable } from 'node:stream';
import type { Questions } from './questions/questions.ts';

/** What a command may reach of the world outside: passed in, so that tests run commands without a process. */
export type Surroundings = {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** All of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Milliseconds since some moment, to tell how long things take. */
  readonly now: () => number;
  /** Asks to be told of Ctrl-C, instead of the end of the process; the first one counts. */
  readonly onInterrupt: (stop: () => void) => void;
  /** How to ask who sits at the terminal; undefined where nobody does. */
  readonly questions?: (() => Promise<Questions>) | undefined;
};

/** Whether to colour: as NO_COLOR and FORCE_COLOR say, in this order, else on a terminal. */
export function wantsColour({ env, stdout }: Pick<Surroundings, 'env' | 'stdout'>): boolean {
  if (env.NO_COLOR) return false;
  const { FORCE_COLOR: forced } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}
