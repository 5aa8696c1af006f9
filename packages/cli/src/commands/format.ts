import { resolve } from 'node:path';
import { formatPlan, parsePlan } from '@stplan/language';
import { readPlanFiles } from '@stplan/language/node';
import { isProblem } from '@stplan/model';
import { Command, Option } from 'commander';
import { EXIT } from '../exit-code.ts';
import { writeWhole } from '../output/write-file.ts';
import { settingsFor } from '../settings/read-settings.ts';
import type { Surroundings } from '../surroundings.ts';
import { UsageError } from '../usage-error.ts';
import type { DefineCommand } from './commands.ts';
import { settingsOption } from './shared-options.ts';

type Options = { readonly check?: boolean; readonly settings?: string };

const HELP = `
Examples:
  stplan format                     every plan file below this folder
  stplan format --check             change nothing, list what is not formatted
  stplan format - < plan.stplan     from standard input to standard output

Only white space changes. A part that has a mistake is left as it is.`;

/** `stplan format`: aligns tables and indents, in place. */
export const format: DefineCommand = (surroundings, setExit) =>
  new Command('format')
    .description('lay plan files out: tables aligned, one statement a line')
    .argument('[paths...]', 'files and folders, or - for standard input; this folder if none is named')
    .addOption(new Option('--check', 'change nothing; fail if a file is not formatted'))
    .addOption(settingsOption())
    .addHelpText('after', HELP)
    .action(async (paths: string[], { check = false, settings }: Options) => {
      if (paths.length === 1 && paths[0] === '-') return formatInput(surroundings);
      const changed = await formatFiles(paths.length > 0 ? paths : ['.'], check, settings, surroundings);
      setExit(check && changed ? EXIT.findings : EXIT.clean);
    });

async function formatInput({ readStdin, stdout }: Surroundings): Promise<void> {
  const text = new TextDecoder().decode(await readStdin());
  stdout.write(formatPlan(parsePlan(text)).text);
}

/** Formats files in place, or only names those that it would; gives whether there were any. */
async function formatFiles(
  paths: readonly string[],
  check: boolean,
  named: string | undefined,
  surroundings: Surroundings,
) {
  const { cwd, stdout, stderr } = surroundings;
  const { settings, folder } = await settingsFor(paths[0] ?? '.', named, cwd);
  const read = await readPlanFiles({
    paths,
    cwd,
    settings: { include: settings.include, exclude: settings.exclude, folder },
  });
  if (isProblem(read)) throw new UsageError(read.error);
  for (const { message } of read.findings) stderr.write(`stplan: ${message} It is left as it is.\n`);
  // a file in another encoding would come back in UTF-8: that is for its author to decide
  const doubtful = new Set(read.findings.map(({ span }) => span.file));
  let changed = 0;
  for (const [file, text] of read.texts) {
    const formatted = doubtful.has(file) ? text : formatPlan(parsePlan(text)).text;
    if (formatted === text) continue;
    changed++;
    if (!check) await writeWhole(resolve(cwd, file), formatted, file);
    stdout.write(check ? `not formatted: ${file}\n` : `formatted ${file}\n`);
  }
  const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;
  stdout.write(`${files(read.texts.size)}, ${changed} ${check ? 'not formatted' : 'changed'}\n`);
  return changed > 0;
}
