import { resolve } from 'node:path';
import { formatPlan, parsePlan } from '@stplan/language';
import { readPlanFiles } from '@stplan/language/node';
import { isProblem } from '@stplan/model';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';
import { settingsFor } from '../../settings/read-settings.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import type { FormatOptions } from './options.ts';

/** Formats files in place, or standard input to standard output. */
export async function runFormat(
  paths: readonly string[],
  { check = false, settings }: FormatOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (paths.length === 1 && paths[0] === '-') {
    await formatInput(surroundings);
    return EXIT.clean;
  }
  const changed = await formatFiles(paths.length > 0 ? paths : ['.'], check, settings, surroundings);
  return check && changed ? EXIT.findings : EXIT.clean;
}

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
