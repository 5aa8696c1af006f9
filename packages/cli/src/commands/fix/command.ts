import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import { FAIL_LEVELS } from '../../settings/fail-level.ts';
import type { DefineCommand } from '../define-command.ts';
import { settingsOption } from '../shared-options.ts';
import type { FixOptions } from './options.ts';

const HELP = `
Examples:
  stplan fix                                  what is obviously meant, in every plan below this folder
  stplan fix --dry-run                        show it as a diff, and change nothing
  stplan fix --unsafe --rule finance/table    state the computed totals

A safe fix never changes what a plan means: a keyword in lower case, a year with a slash, a brace that is missing.
Any other changes a figure, a date or a status, or adds something that its author then has to look at.
What is changed is laid out; the rest of a file stays as it is.`;

const rule = (id: string, before: readonly string[] = []) => [...before, id];

const END = {
  clean: 'nothing is left at or over the fail level',
  findings: 'findings at or over the fail level are left',
  seeAlso: ['stplan check', 'stplan rules --format json', 'docs/rules.md'],
};

/** `stplan fix`: applies the ways out that findings offer. */
export const fix: DefineCommand = (surroundings, setExit) =>
  new Command('fix')
    .description('put right what findings offer a fix for')
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(new Option('--unsafe', 'also fixes that change figures, dates or statuses, or add something'))
    .addOption(new Option('--dry-run', 'change nothing, print the changes as a unified diff'))
    .addOption(new Option('--rule <id>', 'only findings of this rule; may be given again').argParser(rule))
    .addOption(
      new Option('--fail-on <level>', 'the least severity that fails the run (default: error)').choices(FAIL_LEVELS),
    )
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (paths: string[], options: FixOptions) => {
      const { runFix } = await import('./run.ts');
      setExit(await runFix(paths, options, surroundings));
    });
