import { documentedRule, rulePage } from '@stplan/rules';
import { analyse } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import { figureText } from './figure-text.ts';
import type { ExplainOptions } from './options.ts';
import { looksLikeRule, noRuleText } from './rule-words.ts';

/**
 * Prints the derivation of a figure in every plan that has it; for the name of an element alone, which figures it
 * has; for a milestone, what waits for it and which savings move with it; for a rule, its page.
 */
export async function runExplain(
  figure: string,
  paths: readonly string[],
  { settings: settingsFile, plan, later }: ExplainOptions,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const documented = documentedRule(figure);
  if (documented === undefined && looksLikeRule(figure)) throw new UsageError(noRuleText(figure));
  stdout.write(
    documented === undefined
      ? figureText(figure, await analyse({ paths, cwd, settingsFile, plan }), later)
      : rulePage(documented),
  );
  return EXIT.clean;
}
