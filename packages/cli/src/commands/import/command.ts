import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import type { ImportOptions } from './options.ts';

const HELP = `
Examples:
  stplan import template.xlsx --propose            write template.mapping.json: which sheet is which table
  stplan import template.xlsx                      with template.mapping.json if it is there, into template.stplan
  stplan import template.xlsx -o plan/money.stplan --plan Westmarch
                                                   into a file of a plan
  stplan import template.xlsx --dry-run            only say what would change

Formulas are read as the values that were saved. Each figure cites its cells. A second import changes what cites the
workbook and leaves everything else, comments included. docs/import.md tells more.`;

const END = {
  clean: 'the plan file was written, or says the same already',
  seeAlso: ['stplan export', 'docs/import.md'],
};

/** `stplan import`: turns sheets into tables of the language. */
export const importSheets: DefineCommand = (surroundings, setExit) =>
  new Command('import')
    .description('turn the sheets of a workbook or a CSV file into tables of a plan')
    .argument('<file>', 'a workbook (.xlsx, .xlsm) or a CSV file (.csv, .tsv, .txt)')
    .addOption(new Option('-m, --mapping <file>', 'which sheet is which table; FILE.mapping.json if it is there'))
    .addOption(new Option('--propose', 'only write a mapping, made from sheet names and labels'))
    .addOption(new Option('-o, --output <file>', 'the plan file, new or there already; FILE.stplan if none is named'))
    .addOption(new Option('--plan <name>', 'the plan that the tables belong to, where no mapping says it'))
    .addOption(new Option('--dry-run', 'write nothing, only say what would change'))
    .addOption(new Option('--remove-gone', 'remove elements that the workbook no longer has'))
    .addOption(
      new Option('--encoding <name>', 'of a CSV file; found out if not named').choices([
        'utf-8',
        'windows-1252',
        'utf-16le',
        'utf-16be',
      ]),
    )
    .addOption(
      new Option('--separator <name>', 'of a CSV file; found out if not named').choices(['comma', 'semicolon', 'tab']),
    )
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (file: string, options: ImportOptions) => {
      const { runImport } = await import('./run.ts');
      setExit(await runImport(file, options, surroundings));
    });
