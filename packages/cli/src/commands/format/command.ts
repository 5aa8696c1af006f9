import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { settingsOption } from '../shared-options.ts';
import type { FormatOptions } from './options.ts';

const HELP = `
Examples:
  stplan format                     every plan file below this folder
  stplan format --check             change nothing, list what is not formatted
  stplan format - < plan.stplan     from standard input to standard output

Only white space changes. A part that has a mistake is left as it is.`;

const END = {
  clean: 'every file is laid out',
  findings: 'with --check: a file is not laid out',
  seeAlso: ['stplan fix', 'docs/language/formatting.md'],
};

/** `stplan format`: aligns tables and indents, in place. */
export const format: DefineCommand = (surroundings, setExit) =>
  new Command('format')
    .description('lay plan files out: tables aligned, one statement a line')
    .argument('[paths...]', 'files and folders, or - for standard input; this folder if none is named')
    .addOption(new Option('--check', 'change nothing; fail if a file is not formatted'))
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (paths: string[], options: FormatOptions) => {
      const { runFormat } = await import('./run.ts');
      setExit(await runFormat(paths, options, surroundings));
    });
