import { ANSI_STYLE, type CheckResult, PLAIN_STYLE, renderConcise, renderFull, renderJson } from '@stplan/rules';
import { checkPlans } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { FAIL_LEVELS } from '../../settings/fail-level.ts';
import { type Surroundings, wantsColour } from '../../surroundings.ts';
import type { CheckOptions } from './options.ts';

type Renderer = (result: CheckResult, texts: ReadonlyMap<string, string>, colour: boolean) => string;

const RENDERERS: { readonly [F in CheckOptions['format']]: Renderer } = {
  full: (result, texts, colour) => renderFull(result, texts, { style: colour ? ANSI_STYLE : PLAIN_STYLE }),
  concise: (result, texts) => renderConcise(result, texts),
  json: (result, texts) => renderJson(result, texts),
};

/** Checks plans and prints the findings. */
export async function runCheck(
  paths: readonly string[],
  { format, failOn, settings: settingsFile, plan }: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { workspace, result, settings } = await checkPlans({ paths, cwd: surroundings.cwd, settingsFile, plan });
  surroundings.stdout.write(RENDERERS[format](result, workspace.texts, wantsColour(surroundings)));
  const fails: readonly string[] = FAIL_LEVELS.slice(0, FAIL_LEVELS.indexOf(failOn ?? settings.failOn) + 1);
  return result.findings.some(({ severity }) => fails.includes(severity)) ? EXIT.findings : EXIT.clean;
}
