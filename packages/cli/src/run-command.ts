import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { DiskError, UsageError } from './usage-error.ts';

/** Runs one command line and gives its exit status; every fault ends in one line on standard error. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  const program = createProgram(surroundings, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    // commander has already printed its help or its complaint
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    return reported(error, surroundings);
  }
}

/** Tells of a fault in one line, and gives the exit status it ends with. */
export function reported(error: unknown, { stderr, env }: Surroundings): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    stderr.write(`stplan: ${message}\n`);
    return EXIT.usage;
  }
  if (error instanceof DiskError) {
    stderr.write(`stplan: ${message}\n`);
    return EXIT.fault;
  }
  stderr.write(`stplan: a fault of stplan itself, please report it: ${message}\n`);
  if (env.STPLAN_DEBUG && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.fault;
}
