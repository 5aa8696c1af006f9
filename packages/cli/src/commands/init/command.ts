import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { CI_SERVERS, type InitOptions } from './options.ts';

const HELP = `
Examples:
  stplan init                                    on a terminal: asks, in this folder
  stplan init --list                             the footprints of the reference library, with their codes
  stplan init devon --footprint Devon --ci github
                                                 a plan in the folder devon
  stplan init --footprint E54000037 --years "2017/18 to 2020/21"
                                                 by the footprint's code, for four years
  stplan init --footprint Devon --organisations RH8 RK9 99P
                                                 these organisations instead of all members
  stplan init --own-footprint "Mid Wessex" --organisations "Wessex CCG" "Shire Hospitals=acute trust"
                                                 a footprint that the library does not have
  stplan init --footprint Devon --dry-run        only say what would be written

What is written: the plan's head, its organisations with their codes, a position for each, the contracts between them, a
commitment for each must-do of the round and the sign-offs, every figure as _ (not stated); stplan.json with its schema,
the recommendation of the editor's extension, .gitignore, and what a CI server runs. It checks without errors; what is
still to be written shows as notes.

No file that is there is written over without --force; .gitignore and .vscode/extensions.json are added to. Whatever
stops it, nothing is left half written.`;

const END = {
  clean: 'the plan was written, or stands as it would be written',
  stopped: 'stopped with Ctrl-C; nothing was written',
  environment: { CI: 'when set, nothing is asked, also on a terminal' },
  seeAlso: ['stplan check', 'docs/language/README.md', 'docs/ci.md'],
};

/** `stplan init`: a new plan, from a footprint of the reference library. */
export const init: DefineCommand = (surroundings, setExit) =>
  new Command('init')
    .description('begin a new plan, from a footprint of the reference library')
    .argument('[folder]', 'where the plan goes; this folder if none is named')
    .addOption(new Option('--footprint <name>', 'a footprint of the library, by name, title or code'))
    .addOption(
      new Option('--own-footprint <title>', 'a footprint that the library does not have').conflicts('footprint'),
    )
    .addOption(
      new Option(
        '--organisations <names...>',
        'names, titles or ODS codes instead of all members; of others "Title=kind"',
      ),
    )
    .addOption(new Option('--name <name>', 'the name of the plan (default: that of the footprint)'))
    .addOption(new Option('--title <title>', 'the title of the plan (default: made of the footprint)'))
    .addOption(new Option('--round <name>', 'the planning round, or none (default: the first of the library)'))
    .addOption(new Option('--years <years>', 'the years of the plan, "2017/18 to 2020/21" (default: the round\'s)'))
    .addOption(
      new Option('--ci <server>', 'write what this CI server runs (default: the one of the Git repository)').choices([
        ...CI_SERVERS,
        'none',
      ]),
    )
    .addOption(new Option('-f, --force', 'write over files that are there'))
    .addOption(new Option('--dry-run', 'write nothing, only say what would be written'))
    .addOption(new Option('-y, --yes', 'ask nothing, take the defaults'))
    .addOption(new Option('--list', 'only list the footprints and rounds of the library'))
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { runInit } = await import('./run.ts');
      setExit(await runInit(folder ?? '.', options, surroundings));
    })
    .addHelpText('after', `${HELP}${helpEnd(END)}`);
