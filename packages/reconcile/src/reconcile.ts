import type { Plan, Workspace } from '@stplan/model';
import { basisHints } from './cause/basis-hint.ts';
import type { Worked } from './cause/broken.ts';
import { withCauses } from './cause/causes.ts';
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
import type { Draft } from './statement/draft.ts';
import { statementOf } from './statement/statement-of.ts';

/**
 * Works out a plan's formulas and every identity between its figures. Names of libraries and of other plans are
 * resolved by the plan itself; the workspace that it was assembled in has the figures of the other plans.
 */
export function reconcile(plan: Plan, workspace?: Workspace): Reconciliation {
  const books = booksAmong(plan, workspace, evaluateCell);
  const { plan: evaluated, computed } = evaluatedPlan(books);
  const worked = distinct(IDENTITIES.flatMap((identity) => identity(books).map(workedOut)));
  reportUnaskedFormulas(plan, books);
  const statements = withCauses(...hinted(books, worked));
  return {
    plan: evaluated,
    computed,
    statements,
    findings: books.problems.findings(),
    figures: figuresOf(books, statements),
    schedule: scheduleOf(plan),
    slips: slipsOf(books),
  };
}

/** Rows that read as if they stood on another basis: the first bridge says so, those of later years share its cause. */
function hinted(books: Books, worked: readonly Worked[]): [readonly Worked[], ReadonlyMap<string, string>] {
  const sameCause = new Map<string, string>();
  const reasons = new Map<string, string>();
  for (const { entry, readsAs, statements } of basisHints(
    books,
    worked.map(({ statement }) => statement),
  )) {
    const [first, ...later] = statements;
    if (first === undefined) continue;
    reasons.set(first, `${entry.label} reads as ${readsAs}, not as annual: then the bridge would close`);
    for (const id of later) sameCause.set(id, first);
  }
  if (reasons.size === 0) return [worked, sameCause];
  const withReasons = worked.map((one): Worked => {
    const reason = reasons.get(one.statement.id);
    return reason === undefined ? one : { ...one, statement: { ...one.statement, reason } };
  });
  return [withReasons, sameCause];
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
