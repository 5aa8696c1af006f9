import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { planOption, settingsOption } from '../shared-options.ts';
import type { ExportOptions } from './options.ts';

const HELP = `
Examples:
  stplan export                                   NAME.json for the plan below this folder
  stplan export plans/westmarch --format xlsx     NAME.xlsx; its totals are formulas
  stplan export --format csv -o tables/           a CSV file for each kind, in tables/
  stplan export --format csv --layout sheets      a CSV file for each sheet, which stplan import reads back
  stplan export --format parquet -o warehouse/    the tables of csv for a warehouse; figures are exact decimals
  stplan export --format ics -o milestones.ics    the milestones as a calendar

The same plan gives the same bytes. The time that a calendar needs is SOURCE_DATE_EPOCH, or the plan's \`as at\`.`;

const END = {
  clean: 'every file was written; findings do not stop it',
  environment: { SOURCE_DATE_EPOCH: 'the time that a calendar says it was made, in seconds since 1970' },
  seeAlso: ['stplan import', 'stplan report', 'docs/import.md'],
};

/** `stplan export`: writes a plan and its statements in a form for other programs. */
export const exportPlan: DefineCommand = (surroundings, setExit) =>
  new Command('export')
    .description('write a plan, its statements and findings as JSON, CSV, XLSX, Parquet or iCalendar')
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(
      new Option('--format <form>', 'the form').choices(['json', 'csv', 'xlsx', 'parquet', 'ics']).default('json'),
    )
    .addOption(
      new Option('--layout <layout>', 'of csv: a line for each figure, or as the sheets of the workbook').choices([
        'lines',
        'sheets',
      ]),
    )
    .addOption(
      new Option(
        '-o, --output <file>',
        'the file, or for csv and parquet the folder; named after the plan if not named',
      ),
    )
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (paths: string[], options: ExportOptions) => {
      const { runExport } = await import('./run.ts');
      setExit(await runExport(paths, options, surroundings));
    });
