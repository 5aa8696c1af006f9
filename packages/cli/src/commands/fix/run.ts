import { visibleText } from '@stplan/model';
import { RULES } from '@stplan/rules';
import { type AnalysisRequest, checkTexts, readForCheck } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { leadsOutside } from '../../output/leads-outside.ts';
import { leftText } from '../../output/left-text.ts';
import { rewriteFile } from '../../output/rewrite-file.ts';
import { visibleLines } from '../../output/visible-lines.ts';
import { FAIL_LEVELS } from '../../settings/fail-level.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import { fixTexts } from './fix-texts.ts';
import { fixedText } from './fixed-text.ts';
import type { FixOptions } from './options.ts';
import { unifiedDiff } from './unified-diff.ts';

/** Applies fixes to plan files, in place or only for show, and tells what is left. */
export async function runFix(
  paths: readonly string[],
  { unsafe = false, dryRun = false, rule, failOn, settings: settingsFile }: FixOptions,
  { cwd, stdout, stderr }: Surroundings,
): Promise<ExitCode> {
  const unknown = rule?.find((id) => !RULES.some((known) => known.id === id));
  if (unknown !== undefined) throw new UsageError(`there is no rule ${unknown}; stplan rules lists them`);
  const request: AnalysisRequest = { paths, cwd, settingsFile, plan: undefined };
  const before = await readForCheck(request);
  const { texts } = before.read;
  // a file in another encoding would come back in UTF-8: that is for its author to decide
  const doubtful = new Set(before.read.findings.map(({ span }) => span.file));
  for (const file of dryRun ? [] : texts.keys()) {
    if (!(await leadsOutside(cwd, file))) continue;
    doubtful.add(file);
    stderr.write(`stplan: ${visibleText(file)} is a link that leads outside this folder. It is left as it is.\n`);
  }
  for (const finding of before.read.findings) stderr.write(leftText(finding));
  const outcome = fixTexts(texts, (changed) => checkTexts(request, before, changed).result, {
    unsafe,
    rules: rule && new Set(rule),
    files: new Set([...texts.keys()].filter((file) => !doubtful.has(file))),
  });
  for (const [file, text] of outcome.changed) {
    const old = texts.get(file) ?? '';
    if (dryRun) {
      const patch = unifiedDiff(file, old, text);
      stdout.write(stdout.isTTY ? visibleLines(patch) : patch);
    } else await rewriteFile(cwd, file, old, text);
  }
  (dryRun ? stderr : stdout).write(visibleLines(fixedText(outcome, dryRun)));
  const fails: readonly string[] = FAIL_LEVELS.slice(0, FAIL_LEVELS.indexOf(failOn ?? before.settings.failOn) + 1);
  return outcome.left.findings.some(({ severity }) => fails.includes(severity)) ? EXIT.findings : EXIT.clean;
}
