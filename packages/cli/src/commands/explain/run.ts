import { visibleText } from '@stplan/model';
import { type Explanation, explainFigure } from '@stplan/reconcile';
import { analyse } from '../../analyse.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { explanationText } from '../../output/explanation-text.ts';
import type { Surroundings } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import type { ExplainOptions } from './options.ts';

/** Prints the derivation of a figure in every plan that has it. */
export async function runExplain(
  figure: string,
  paths: readonly string[],
  { settings: settingsFile, plan }: ExplainOptions,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const { workspace, reconciliations } = await analyse({ paths, cwd, settingsFile, plan });
  if (reconciliations.length === 0) throw new UsageError('there is no plan here');
  const answers = reconciliations.map((reconciliation) => explainFigure(reconciliation, figure));
  const found = answers.filter((answer) => answer.found);
  if (found.length === 0) throw new UsageError(notFound(answers));
  stdout.write(found.map((one) => explanationText(one, workspace.texts)).join('\n'));
  return EXIT.clean;
}

/** Why there is no such figure, from the plan that comes nearest to having it. */
function notFound(answers: readonly Explanation[]): string {
  const missing = answers.flatMap((answer) => (answer.found ? [] : [answer]));
  const nearest = missing.find(({ candidates }) => candidates.length > 0) ?? missing[0];
  if (nearest === undefined) return 'there is no such figure';
  const { reason, candidates } = nearest;
  const list = byMeasure(candidates)
    .map((path) => `\n  ${visibleText(path)}`)
    .join('');
  return `${visibleText(reason)}${list === '' ? '' : `; there ${candidates.length === 1 ? 'is' : 'are'}:${list}`}`;
}

/** The same figure of several years on one line: `WUH.planned in 2017/18, 2018/19`. */
function byMeasure(paths: readonly string[]): readonly string[] {
  const periods = new Map<string, string[]>();
  for (const path of paths) {
    const [figure = path, period] = path.split(/ in (?=\d{4}\/\d{2}$)/);
    periods.set(figure, [...(periods.get(figure) ?? []), ...(period === undefined ? [] : [period])]);
  }
  return [...periods].map(([figure, years]) => (years.length === 0 ? figure : `${figure} in ${years.join(', ')}`));
}
