import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { Surroundings } from '../../surroundings.ts';
import { checkOnce } from './check-once.ts';
import { LATE_PARTS } from './formats.ts';
import type { CheckOptions } from './options.ts';

/** Checks plans and prints the findings; with `--watch` again and again. */
export async function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  if (!options.watch)
    return (await checkOnce(paths, options, surroundings, LATE_PARTS)).failed ? EXIT.findings : EXIT.clean;
  const { watchPlans } = await import('./watch.ts');
  return watchPlans(paths, options, surroundings);
}
