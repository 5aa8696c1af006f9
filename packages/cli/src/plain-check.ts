import { format } from '@stplan/rules/formats/full';
import { type CheckParts, checkOnce } from './commands/check/check-once.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { reported } from './reported.ts';
import type { Surroundings } from './surroundings.ts';

// loaded with the rest, as a bundler can then put everything together as plain code of one module
const PARTS: CheckParts = {
  format: async () => format,
  partedByKnown: () => {
    throw new Error('nothing but paths was given, so nothing is held against earlier findings');
  },
};

/**
 * Runs `stplan check` with nothing but paths: what is run most, and by scripts and editors. It means what the command
 * line would make of it, but loads no parser of options; the bundled command has all of it in one part.
 */
export async function runPlainCheck(paths: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    return (await checkOnce(paths, { format: 'full' }, surroundings, PARTS)).failed ? EXIT.findings : EXIT.clean;
  } catch (error) {
    return reported(error, surroundings);
  }
}
