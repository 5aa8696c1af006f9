import { type Statement, sameUnit, yearOfPeriod } from '@stplan/model';
import { type Leaf, leavesOf, spanKey } from '../term/leaves.ts';
import { explains } from './broken.ts';

type Known = { readonly statement: Statement; readonly leaf?: Leaf };

/** Broken statements so far, found by organisation and year and by the figures that they stand on. */
export type CauseIndex = {
  readonly add: (statement: Statement) => void;
  /** The first of them that explains another one's break. */
  readonly causeOf: (statement: Statement) => Statement | undefined;
};

export function causeIndex(): CauseIndex {
  const byPlace = new Map<string, Statement[]>();
  const byLeaf = new Map<string, Known[]>();
  const order = new Map<Statement, number>();

  return {
    add(statement) {
      order.set(statement, order.size);
      for (const key of placesOf(statement)) push(byPlace, key, statement);
      for (const leaf of leavesOfStatement(statement)) push(byLeaf, spanKey(leaf.span), { statement, leaf });
    },
    causeOf(statement) {
      const found = new Set<Statement>();
      for (const key of placesOf(statement)) {
        for (const cause of byPlace.get(key) ?? []) if (explains(cause, statement)) found.add(cause);
      }
      for (const leaf of leavesOfStatement(statement)) {
        for (const known of byLeaf.get(spanKey(leaf.span)) ?? []) {
          if (explains(known.statement, statement) || isFactor(leaf, statement, known)) found.add(known.statement);
        }
      }
      return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
    },
  };
}

/**
 * A figure in another unit, such as spells that are multiplied by a price, breaks statements by amounts that do not
 * resemble each other: there the shared figure alone is the link.
 */
function isFactor(leaf: Leaf, statement: Statement, { statement: cause, leaf: own }: Known): boolean {
  if (!leaf.factor || sameUnit(leaf.term.unit, statement.unit)) return false;
  return sameUnit(leaf.term.unit, cause.unit) || own?.factor === true;
}

function placesOf({ organisations = [], period }: Statement): readonly string[] {
  if (period === undefined) return [];
  const { start } = yearOfPeriod(period);
  return organisations.map((name) => `${start} ${name}`);
}

function leavesOfStatement({ lhs, rhs }: Statement): Leaf[] {
  return leavesOf([...lhs, ...rhs]).filter(({ term }) => term.value !== undefined && term.value.n !== 0n);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
