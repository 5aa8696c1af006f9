import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';
import { createProgram } from './program.ts';
import { reported } from './reported.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs one command line and gives its exit status; every fault ends in one line on standard error. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let exit: ExitCode = EXIT.clean;
  const program = createProgram(surroundings, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync(helpedCommand(args, program), { from: 'user' });
    return exit;
  } catch (error) {
    // commander has already printed its help or its complaint
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    return reported(error, surroundings);
  }
}

/** Help of a command that there is not is the mistake that the command itself would be, whichever way it is asked for. */
function helpedCommand(args: readonly string[], { commands }: ReturnType<typeof createProgram>): string[] {
  const word = args[0] === 'help' ? args[1] : args[0];
  if (word === 'help') return ['help'];
  const isThere = word === undefined || word.startsWith('-') || commands.some((command) => command.name() === word);
  return isThere ? [...args] : [word];
}
