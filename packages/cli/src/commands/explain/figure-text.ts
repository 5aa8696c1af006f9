import { visibleText } from '@stplan/model';
import { type Explanation, explainFigure } from '@stplan/reconcile';
import type { Analysis } from '../../analyse.ts';
import { explanationText } from '../../output/explanation-text.ts';
import { milestoneText } from '../../output/milestone-text.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * The derivation of a figure in every plan that has it; for the name of an element alone, which figures it has; for a
 * milestone, what waits for it and what moves if it is so many months later. What is in no plan is a mistake of the call.
 */
export function figureText(
  figure: string,
  { workspace, reconciliations }: Pick<Analysis, 'workspace' | 'reconciliations'>,
  later?: string,
): string {
  if (reconciliations.length === 0) throw new UsageError('there is no plan here');
  const answers = reconciliations.map((reconciliation) => explainFigure(reconciliation, figure));
  const found = answers.filter((answer) => answer.found);
  if (found.length === 0) {
    const own = answers.flatMap((answer) => (answer.found ? [] : figuresOf(figure, answer.candidates)));
    const milestones = reconciliations.flatMap((one) =>
      one.plan.elements.milestone
        .filter(({ name }) => name === figure)
        .map((milestone) => milestoneText(milestone, one, workspace.texts, monthsOf(later))),
    );
    if (milestones.length + own.length === 0) throw new UsageError(notFound(answers));
    const figures = own.length === 0 ? '' : `${visibleText(figure)} has these figures:${list(own)}\n`;
    return milestones.join('\n') + figures;
  }
  const statements = new Map(reconciliations.flatMap((one) => one.statements.map((each) => [each.id, each] as const)));
  return found.map((one) => explanationText(one, workspace.texts, statements)).join('\n');
}

/** How much later a milestone is supposed to be: as many months as are asked for, a quarter if nobody says. */
function monthsOf(later = '3'): number {
  if (!/^[1-9]\d{0,2}$/.test(later))
    throw new UsageError(`--later takes a number of months from 1 to 999, not “${later}”`);
  return Number(later);
}

/** The figures of an element that is asked for by its name alone. */
function figuresOf(name: string, candidates: readonly string[]): readonly string[] {
  return candidates.filter((path) => path.startsWith(`${name}.`));
}

/** Why there is no such figure, from the plan that comes nearest to having it. */
function notFound(answers: readonly Explanation[]): string {
  const missing = answers.flatMap((answer) => (answer.found ? [] : [answer]));
  const nearest = missing.find(({ candidates }) => candidates.length > 0) ?? missing[0];
  if (nearest === undefined) return 'there is no such figure';
  const { reason, candidates } = nearest;
  const verb = candidates.length === 1 ? 'is' : 'are';
  return `${visibleText(reason)}${candidates.length === 0 ? '' : `; there ${verb}:${list(candidates)}`}`;
}

function list(paths: readonly string[]): string {
  return byMeasure(paths)
    .map((path) => `\n  ${visibleText(path)}`)
    .join('');
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
