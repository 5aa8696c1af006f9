import { Command, InvalidArgumentError, Option } from 'commander';
import { COLOURS, helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { planOption, settingsOption } from '../shared-options.ts';
import { DIFF_FAULTS, DIFF_FORMATS, type DiffFault, type DiffOptions } from './options.ts';

const HELP = `
Examples:
  stplan diff HEAD                              what is not committed yet
  stplan diff main                              this working tree against a branch
  stplan diff main...HEAD plans/westmarch       one plan, since the branch was made
  stplan diff submitted/ revised/               two folders; files do as well
  stplan diff main --format markdown -o diff.md --fail-on weakened --fail-on unreconciled

OLD and NEW are folders, files or Git revisions; OLD..NEW and OLD...NEW mean what they mean to git. Without NEW the
working tree is compared. PATHS narrow revisions. Layout, order and division into files make no difference.`;

function fault(name: string, before: readonly DiffFault[] = []): readonly DiffFault[] {
  const known = DIFF_FAULTS.find((one) => one === name);
  if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${DIFF_FAULTS.join(', ')}.`);
  return [...before, known];
}

const END = {
  clean: 'the states were compared, and nothing is wrong that --fail-on asks for',
  findings: 'a commitment is weakened or figures no longer reconcile, and --fail-on asks for it',
  environment: COLOURS,
  seeAlso: ['stplan check --changed', 'docs/diff.md'],
};

/** `stplan diff`: what changed between two states of plans. */
export const diff: DefineCommand = (surroundings, setExit) =>
  new Command('diff')
    .description('tell what changed between two states of plans, in pounds, dates and promises')
    .argument('<old>', 'folder, file or Git revision')
    .argument('[new]', 'folder, file or Git revision; the working tree if none is named')
    .argument('[paths...]', 'files and folders of the revisions; this folder if none is named')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(DIFF_FORMATS).default('text'))
    .addOption(new Option('-o, --output <file>', 'write it to this file'))
    .addOption(
      new Option('--fail-on <what>', `fail the run on this: ${DIFF_FAULTS.join(' or ')}; may be given again`).argParser(
        fault,
      ),
    )
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (older: string, newer: string | undefined, paths: string[], options: DiffOptions) => {
      const { runDiff } = await import('./run.ts');
      setExit(await runDiff([older, ...(newer === undefined ? [] : [newer]), ...paths], options, surroundings));
    });
