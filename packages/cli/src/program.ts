import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { COMMANDS } from './commands/commands.ts';
import type { ExitCode } from './exit-code.ts';
import type { Surroundings } from './surroundings.ts';

const INTRODUCTION = `Checks plans of NHS footprints: names, figures and whether they reconcile.

A plan is a folder of .stplan files. Start with:

  stplan check            check every plan below this folder
  stplan report           write the board's report to report.html
  stplan explain "Westmarch.planned in 2018/19"
                          show where a figure comes from`;

const EPILOGUE = `
Exit status: 0 clean, 1 findings at or over the fail level, 2 usage or settings, 3 a fault of stplan or the disk.
Colours follow NO_COLOR. Settings stand in stplan.json beside the plan.
\`stplan help COMMAND\` tells more of a command.`;

/** The command line as a tree of commands; `setExit` takes the status of the command that ran. */
export function createProgram(surroundings: Surroundings, setExit: (code: ExitCode) => void): Command {
  const program = new Command('stplan')
    .description(INTRODUCTION)
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EPILOGUE)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: (text) => surroundings.stderr.write(text),
    });
  for (const define of COMMANDS) {
    const command = define(surroundings, setExit).copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}
