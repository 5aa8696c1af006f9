import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Surroundings } from '../surroundings.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { format } from './format.ts';
import { report } from './report.ts';

/** Defines one command; `setExit` takes its exit status. */
export type DefineCommand = (surroundings: Surroundings, setExit: (code: ExitCode) => void) => Command;

/** Every command, in the order of the help. */
export const COMMANDS: readonly DefineCommand[] = [check, report, explain, format];
