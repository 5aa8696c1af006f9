import { join, resolve } from 'node:path';
import { renderReport } from '@stplan/report';
import { Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { type Analysis, analyse } from '../analyse.ts';
import { EXIT } from '../exit-code.ts';
import { writeWhole } from '../output/write-file.ts';
import { reportInput } from '../report-input.ts';
import { UsageError } from '../usage-error.ts';
import type { DefineCommand } from './commands.ts';
import { planOption, settingsOption } from './shared-options.ts';

type Options = { readonly output: string; readonly settings?: string; readonly plan?: string };

const HELP = `
Examples:
  stplan report                                  report.html for the plan below this folder
  stplan report plans/westmarch -o board.html    one plan
  stplan report -o reports/                      a file for each plan of the workspace

The report is one file that opens from a disk without a network. Findings do not stop it: while there are any it says
that it is a draft.`;

/** `stplan report`: writes the board's report of one plan, or of each. */
export const report: DefineCommand = (surroundings, setExit) =>
  new Command('report')
    .description("write the board's report as one HTML file")
    .argument('[paths...]', 'files and folders; this folder if none is named')
    .addOption(new Option('-o, --output <file>', 'the file, or with / at its end the folder').default('report.html'))
    .addOption(planOption())
    .addOption(settingsOption())
    .addHelpText('after', HELP)
    .action(async (paths: string[], { output, settings: settingsFile, plan }: Options) => {
      const { cwd, stdout } = surroundings;
      const analysis = await analyse({ paths, cwd, settingsFile, plan });
      for (const { name, file } of targets(analysis, output)) {
        const html = renderReport(reportInput(analysis, name, `stplan ${manifest.version}`));
        await writeWhole(resolve(cwd, file), html, file);
        stdout.write(`wrote ${file} (${Math.ceil(Buffer.byteLength(html) / 1024)} KB): ${name}\n`);
      }
      setExit(EXIT.clean);
    });

/** Which plan goes into which file. */
function targets(
  { reconciliations }: Analysis,
  output: string,
): readonly { readonly name: string; readonly file: string }[] {
  const names = reconciliations.map(({ plan }) => plan.name);
  if (names.length === 0) throw new UsageError('there is no plan here; a plan begins with: plan NAME "title" { }');
  if (/[\\/]$/.test(output))
    return names.map((name) => ({ name, file: join(output, `${name}.html`).replaceAll('\\', '/') }));
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    throw new UsageError(
      `there are ${names.length} plans here (${names.join(', ')}): name one with --plan, or a folder with --output reports/`,
    );
  }
  return [{ name, file: output }];
}
