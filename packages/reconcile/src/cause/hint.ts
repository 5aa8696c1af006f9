import type { Statement } from '@stplan/model';
import { leavesOf, spanKey } from '../term/leaves.ts';
import type { Worked } from './broken.ts';
import { inCauseOrder } from './causes.ts';

/** How some figures have to be read for what is broken to close. */
export type Hint = {
  /** `AcuteCip, AcuteTrust cost reads as new in the year, not as annual`. */
  readonly words: string;
  /** The places of the figures. */
  readonly figures: ReadonlySet<string>;
};

/** The breaks that a hint puts right: the one nearest to the cause, and those that share it, by id. */
export type Hinted = { readonly words: string; readonly first: string; readonly others: readonly string[] };

/** Everything that is broken and stands on figures that read otherwise is broken by them. */
export function hintedStatements(hints: readonly Hint[], worked: readonly Worked[]): readonly Hinted[] {
  if (hints.length === 0) return [];
  const unexplained = worked.filter(({ statement }) => statement.verdict === 'unexplained').sort(inCauseOrder);
  const standing = unexplained.map(({ statement }) => ({ id: statement.id, places: placesOf(statement) }));
  return hints.flatMap(({ words, figures }): Hinted[] => {
    const [first, ...others] = standing.filter(({ places }) => places.some((place) => figures.has(place)));
    return first === undefined ? [] : [{ words, first: first.id, others: others.map(({ id }) => id) }];
  });
}

function placesOf({ lhs, rhs }: Statement): readonly string[] {
  return leavesOf([...lhs, ...rhs]).map(({ span }) => spanKey(span));
}

/** The statements with the words of the hints at the causes that they explain, unless something is said there already. */
export function withHints(statements: readonly Statement[], hinted: readonly Hinted[]): Statement[] {
  const causes = new Map(statements.map(({ id, dependsOn }) => [id, dependsOn ?? id]));
  const words = new Map(hinted.map((hint) => [causes.get(hint.first), hint.words]));
  return statements.map((statement): Statement => {
    const said = words.get(statement.id);
    return said === undefined || statement.reason !== undefined
      ? statement
      : { ...statement, reason: `${said}: then the ${statement.identity === 'bridge' ? 'bridge' : 'sum'} would close` };
  });
}
