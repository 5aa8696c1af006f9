import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Surroundings } from '../surroundings.ts';
import { check } from './check/command.ts';
import { explain } from './explain/command.ts';
import { format } from './format/command.ts';
import { report } from './report/command.ts';

/** Defines one command; `setExit` takes its exit status. */
export type DefineCommand = (surroundings: Surroundings, setExit: (code: ExitCode) => void) => Command;

/** Every command, in the order of the help. */
export const COMMANDS: readonly DefineCommand[] = [check, report, explain, format];
