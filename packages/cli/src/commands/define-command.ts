import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Surroundings } from '../surroundings.ts';

/** Defines one command; `setExit` takes its exit status. */
export type DefineCommand = (surroundings: Surroundings, setExit: (code: ExitCode) => void) => Command;
