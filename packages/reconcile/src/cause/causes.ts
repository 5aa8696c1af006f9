import type { IdentityName, Statement } from '@stplan/model';
import { compareStatements, rankOf } from '../statement/statement-order.ts';
import { isBroken, type Worked } from './broken.ts';
import { causeIndex } from './cause-index.ts';

/** Warnings about ramps and seasons stand beside a break rather than behind it. */
const STANDS_ALONE: ReadonlySet<IdentityName> = new Set(['part-year effect']);

/**
 * One wrong figure gives one finding, at its cause. In the order from contracts and schemes up to the system, a broken
 * statement depends on an earlier broken one that it is built on, or that speaks of the same organisation and year, or
 * of the same figure, and whose amount explains its own. `sameCause` names statements already known to share one.
 */
export function withCauses(worked: readonly Worked[], sameCause: ReadonlyMap<string, string>): Statement[] {
  const broken = worked.filter(({ statement }) => isBroken(statement)).sort(inCauseOrder);
  const known = new Map(broken.map(({ statement }) => [statement.id, statement]));
  const index = causeIndex();
  const rootOf = new Map<string, string>();
  for (const { follows, statement } of broken) {
    if (STANDS_ALONE.has(statement.identity)) continue;
    const named = [sameCause.get(statement.id), ...follows];
    const followed = named.find((id) => id !== undefined && id !== statement.id && follow(known.get(id), statement));
    const found = followed === undefined ? index.causeOf(statement) : undefined;
    const cause = followed ?? found?.cause.id;
    if (cause !== undefined) rootOf.set(statement.id, rootOf.get(cause) ?? cause);
    // The wrong figure stands in the cause already; the other figures here are right and break nothing else.
    if (found?.byFigure !== true) index.add(statement, followed === undefined || !isSumOfMany(statement));
  }
  return worked
    .map(({ statement }): Statement => {
      const dependsOn = rootOf.get(statement.id);
      return dependsOn === undefined ? statement : { ...statement, dependsOn };
    })
    .sort(compareStatements);
}

/** A scheme that is open between two of its organisations still has a net, which its figures make up or do not. */
function follow(cause: Statement | undefined, statement: Statement): boolean {
  if (cause === undefined) return false;
  return cause.identity !== 'double count' || cause.verdict !== 'incomplete' || statement.unexplained === undefined;
}

/** From contracts and schemes up to the system; statements that sum up others of their identity come after them. */
export function inCauseOrder(a: Worked, b: Worked): number {
  return rankOf(a.statement) - rankOf(b.statement) || sums(a) - sums(b) || compareStatements(a.statement, b.statement);
}

/** A system, place or sector: what it shares with others it shares through its organisations. */
function isSumOfMany({ organisations = [] }: Statement): boolean {
  return organisations.length > 2;
}

function sums({ follows }: Worked): number {
  return follows.length > 0 ? 1 : 0;
}
