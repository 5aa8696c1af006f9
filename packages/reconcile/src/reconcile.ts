import type { Memory, Plan, Workspace } from '@stplan/model';
import { basisHints } from './cause/basis-hint.ts';
import type { Worked } from './cause/broken.ts';
import { withCauses } from './cause/causes.ts';
import { hintedStatements, withHints } from './cause/hint.ts';
import { withScaleHint } from './cause/scale-hint.ts';
import { figuresOf } from './explain/figures.ts';
import { evaluateCell } from './formula/evaluate-cell.ts';
import { evaluatedPlan } from './formula/evaluated-plan.ts';
import { reportUnaskedFormulas } from './formula/unasked-formulas.ts';
import { IDENTITIES } from './identities/identities.ts';
import type { Books } from './ledger/books.ts';
import { booksAmong } from './ledger/neighbours.ts';
import type { Reconciliation } from './reconciliation.ts';
import { scheduleOf } from './schedule/schedule.ts';
import { slipsOf } from './schedule/slips.ts';
import { agreeingIn } from './statement/agreeing.ts';
import type { Draft } from './statement/draft.ts';
import { statementsLeftOut } from './statement/left-out.ts';
import { statementOf } from './statement/statement-of.ts';
import { compareStatements } from './statement/statement-order.ts';

/** How much is made. */
export type ReconcileOptions = {
  /**
   * `left out`: statements between single figures that are printed alike are not made, which saves most of the work
   * where only findings are wanted. All other statements are the same, with the same ids.
   */
  readonly agreeing?: 'kept' | 'left out';
  /** What was worked out from the same elements before. */
  readonly memory?: Memory;
};

/**
 * Works out a plan's formulas and every identity between its figures. Names of libraries and of other plans are
 * resolved by the plan itself; the workspace that it was assembled in has the figures of the other plans.
 */
export function reconcile(
  plan: Plan,
  workspace?: Workspace,
  { agreeing = 'kept', memory }: ReconcileOptions = {},
): Reconciliation {
  const settled = agreeing === 'kept' ? undefined : agreeingIn(plan, memory);
  const books = booksAmong(plan, workspace, evaluateCell, settled, memory);
  const { plan: evaluated, computed } = evaluatedPlan(books);
  const worked = distinct(IDENTITIES.flatMap((identity) => identity(books).map(workedOut)));
  reportUnaskedFormulas(plan, books);
  const hinted = hintedStatements(
    basisHints(
      books,
      worked.map(({ statement }) => statement),
    ),
    worked,
  );
  const sameCause = new Map(hinted.flatMap(({ first, others }) => others.map((id) => [id, first] as const)));
  const statements = withHints(withCauses(worked, sameCause), hinted).map(withScaleHint);
  let all: Reconciliation | undefined;
  const made: Reconciliation = {
    plan: evaluated,
    computed,
    statements,
    findings: books.problems.findings(),
    figures: figuresOf(books, statements),
    schedule: scheduleOf(plan),
    slips: slipsOf(books),
    whole() {
      all ??= settled === undefined ? made : withLeftOut(made, books, memory);
      return all;
    },
  };
  return made;
}

function withLeftOut(made: Reconciliation, books: Books, memory: Memory | undefined): Reconciliation {
  const statements = [...made.statements, ...statementsLeftOut(books, memory)].sort(compareStatements);
  return { ...made, statements, figures: figuresOf(books, statements) };
}

/** A draft's statement, with those that it follows. */
function workedOut(draft: Draft): Worked {
  return { statement: statementOf(draft), follows: draft.follows ?? NONE };
}

const NONE: readonly string[] = [];

/** Two elements of different kinds may share a name; their statements are told apart by a number. */
function distinct(worked: readonly Worked[]): readonly Worked[] {
  const seen = new Map<string, number>();
  return worked.map((one) => {
    const { statement } = one;
    const count = (seen.get(statement.id) ?? 0) + 1;
    seen.set(statement.id, count);
    return count === 1 ? one : { ...one, statement: { ...statement, id: `${statement.id}/${count}` } };
  });
}
