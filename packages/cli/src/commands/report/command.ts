import { Command, Option } from 'commander';
import { helpEnd } from '../../help-end.ts';
import type { DefineCommand } from '../define-command.ts';
import { planOption, settingsOption } from '../shared-options.ts';
import { REPORT_FORMATS } from './formats/format-names.ts';
import { AUDIENCES, type ReportOptions } from './options.ts';

const HELP = `
Examples:
  stplan report                                  report.html for the plan below this folder
  stplan report plans/westmarch -o board.html    one plan
  stplan report -o reports/                      a file for each plan of the workspace, and a roll-up over them
  stplan report --report BoardPaper              the sections that the plan's own report names
  stplan report --audience public --organisation WUH
                                                 one organisation, without working papers
  stplan report --format pdf -o board.pdf        printed by an installed Chromium, Chrome or Edge
  stplan report --format md                      the board paper as Markdown; docx for Word

The report is one file that opens from a disk without a network. Findings do not stop it: while there are any it says
that it is a draft. xlsx, csv and json hold every figure with its statements, as stplan export writes them.`;

const END = {
  clean: 'every report was written; findings do not stop it',
  environment: { CHROMIUM: 'the browser that prints a PDF; an installed one without it' },
  seeAlso: ['stplan check', 'stplan diff --format html', 'stplan export'],
};

/** `stplan report`: writes the board's report of one plan, or of each. */
export const report: DefineCommand = (surroundings, setExit) =>
  new Command('report')
    .description("write the board's report: one HTML file, PDF, Word, Markdown, or its figures")
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(new Option('-f, --format <format>', 'what it is written as').choices(REPORT_FORMATS).default('html'))
    .addOption(
      new Option(
        '-o, --output <file>',
        'the file, or with / at its end the folder; report.html or as the format has it',
      ),
    )
    .addOption(new Option('--report <name>', 'a report of the plan: its sections, audience, organisation and scenario'))
    .addOption(new Option('--audience <audience>', 'for whom it is').choices(AUDIENCES))
    .addOption(new Option('--organisation <name>', 'only what concerns this organisation'))
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', `${HELP}${helpEnd(END)}`)
    .action(async (paths: string[], options: ReportOptions) => {
      const { runReport } = await import('./run.ts');
      setExit(await runReport(paths, options, surroundings));
    });
