import { type Memory, NO_MEMORY, type Plan, type PlanElement, type Workspace } from '@stplan/model';
import { type Agreeing, NONE_AGREEING } from '../statement/agreeing.ts';
import { type Books, booksOf, type FormulaReader } from './books.ts';

/**
 * The books of a plan, which know the other plans of the workspace: `Devon.RDE.planned` is Devon's figure, read from
 * Devon's books, whatever this plan calls RDE.
 */
export function booksAmong(
  plan: Plan,
  workspace: Workspace | undefined,
  evaluate: FormulaReader,
  agreeing: Agreeing = NONE_AGREEING,
  memory: Memory = NO_MEMORY,
): Books {
  const plans = workspace?.plans ?? [];
  const known = new Map<Plan, Books>();
  const booksFor = (one: Plan): Books => {
    const books =
      known.get(one) ??
      booksOf(
        one,
        evaluate,
        (element) => {
          const home =
            plans.length < 2 || holds(one, element) ? undefined : plans.find((other) => holds(other, element));
          return home && booksFor(home);
        },
        agreeing,
        memory,
      );
    known.set(one, books);
    return books;
  };
  return booksFor(plan);
}

function holds({ elements }: Plan, element: PlanElement): boolean {
  return (elements[element.kind] as readonly PlanElement[] | undefined)?.includes(element) === true;
}
