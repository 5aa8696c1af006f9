import type { Statement, Term } from '@stplan/model';
import { compareStatements } from '../statement/statement-order.ts';
import { leavesOf, spanKey } from '../term/leaves.ts';

/** Finds the statements that a figure enters, directly or through sums. */
export type Uses = (term: Term) => readonly Statement[];

export function usesIn(statements: readonly Statement[]): Uses {
  const byPlace = new Map<unknown, Set<Statement>>();
  let indexed = false;
  const note = (key: unknown, statement: Statement): void => {
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, new Set([statement]));
    else known.add(statement);
  };
  /** The index is only wanted by somebody who asks, so it is made then. */
  const index = (): void => {
    for (const statement of statements) {
      const seen = new Set<unknown>();
      const visit = ({ origin }: Term): void => {
        const key = origin.form === 'stated' ? spanKey(origin.span) : origin;
        if (seen.has(key)) return;
        seen.add(key);
        note(key, statement);
        if (origin.form === 'derived') for (const term of origin.terms) visit(term);
      };
      for (const term of [...statement.lhs, ...statement.rhs]) visit(term);
    }
    indexed = true;
  };
  return (term) => {
    if (!indexed) index();
    const { origin } = term;
    const own = byPlace.get(origin.form === 'stated' ? spanKey(origin.span) : origin);
    const found = own ?? new Set(leavesOf([term]).flatMap(({ span }) => [...(byPlace.get(spanKey(span)) ?? [])]));
    return [...found].sort(compareStatements);
  };
}
