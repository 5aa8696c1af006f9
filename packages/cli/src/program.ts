import { Command } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { COMMANDS } from './commands/commands.ts';
import type { ExitCode } from './exit-code.ts';
import { visibleLines } from './output/visible-lines.ts';
import type { Surroundings } from './surroundings.ts';

const INTRODUCTION = `Checks plans of NHS footprints: names, figures and whether they reconcile.

A plan is a folder of .stplan files. Start with:

  stplan init             begin a plan of one of the 44 footprints
  stplan check            check every plan below this folder
  stplan report           write the board's report to report.html
  stplan explain "Westmarch.planned in 2018/19"
                          show where a figure comes from`;

const WIDEST = 120;

const EPILOGUE = `
Exit status:
  0    clean
  1    findings at or over the fail level, or files that are not formatted
  2    the command line, the settings, a named file or revision cannot be used
  3    a fault of stplan, or of the disk
  130  stopped with Ctrl-C before anything was done

Environment:
  NO_COLOR, FORCE_COLOR  never colour, or always; without either, on a terminal
  CI                     when set, nothing is asked, also on a terminal
  SOURCE_DATE_EPOCH      the time that a calendar says it was made, in seconds since 1970
  STPLAN_DEBUG           with a fault of stplan, print where it arose

Files:
  stplan.json  settings, beside the plan or in a folder above

\`stplan help COMMAND\` tells more of a command, \`stplan completion SHELL\` makes a shell complete them.`;

/** As wide as the terminal, and no wider than is good to read; without one, always the same. */
function helpWidth({ isTTY, columns }: Surroundings['stdout']): number {
  return Math.min(isTTY === true && columns ? columns : WIDEST, WIDEST);
}

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
      writeErr: (text) => surroundings.stderr.write(visibleLines(text)),
      getOutHelpWidth: () => helpWidth(surroundings.stdout),
      getErrHelpWidth: () => helpWidth(surroundings.stderr),
    });
  for (const define of COMMANDS) {
    const command = define(surroundings, setExit).copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}
