import { formatPlan, LOADING_RULES, type LoadingRuleId, parsePlan } from '@stplan/language';
import { readPlanBytes, readPlanFiles } from '@stplan/language/node';
import { isProblem, visibleText } from '@stplan/model';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { leadsOutside } from '../../output/leads-outside.ts';
import { leftText } from '../../output/left-text.ts';
import { rewriteFile } from '../../output/rewrite-file.ts';
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
  const { changed, unread } = await formatFiles(paths.length > 0 ? paths : ['.'], check, settings, surroundings);
  // what nobody could look at is not laid out either
  if (unread) return EXIT.usage;
  return check && changed ? EXIT.findings : EXIT.clean;
}

async function formatInput({ readStdin, stdout }: Surroundings): Promise<void> {
  const { text, findings } = readPlanBytes(await readStdin(), 'standard input');
  // what is not UTF-8 would come back as something else
  const [doubt] = findings;
  if (text === undefined || doubt !== undefined) {
    throw new UsageError(`standard input is not laid out: ${doubt?.message ?? 'it could not be read'}`);
  }
  stdout.write(formatPlan(parsePlan(text)).text);
}

/** Formats files in place, or only names those that it would; gives whether there were any, and any that cannot be read. */
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
  for (const finding of read.findings) stderr.write(leftText(finding));
  // a file in another encoding would come back in UTF-8: that is for its author to decide
  const doubtful = new Set(read.findings.map(({ span }) => span.file));
  let changed = 0;
  let outside = 0;
  for (const [file, text] of read.texts) {
    const formatted = doubtful.has(file) ? text : formatPlan(parsePlan(text)).text;
    if (formatted === text) continue;
    if (!check && (await leadsOutside(cwd, file))) {
      stderr.write(`stplan: ${visibleText(file)} is a link that leads outside this folder. It is left as it is.\n`);
      outside++;
      continue;
    }
    changed++;
    if (!check) await rewriteFile(cwd, file, text, formatted);
    stdout.write(`${check ? 'not formatted: ' : 'formatted '}${visibleText(file)}\n`);
  }
  const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;
  stdout.write(`${files(read.texts.size)}, ${changed} ${check ? 'not formatted' : 'changed'}\n`);
  const unread =
    outside > 0 || read.findings.some(({ rule }) => LOADING_RULES[rule as LoadingRuleId]?.severity === 'error');
  return { changed: changed > 0, unread };
}
