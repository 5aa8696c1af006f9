import {
  compare,
  type Exact,
  isZero,
  minus,
  over,
  plus,
  type Statement,
  times,
  unitName,
  yearOfPeriod,
} from '@stplan/model';
import { type Leaf, leavesOf } from '../term/leaves.ts';
import { opposite } from '../term/renamed.ts';
import { closesWithout, explains } from './broken.ts';
import { explainsAtPlace, isOfAnybody } from './same-place.ts';

/** Broken statements so far, found by organisation and year and by the figures that they stand on. */
export type CauseIndex = {
  /** `figures`: whether also by its figures, which sums of other broken statements do not need. */
  readonly add: (statement: Statement, figures: boolean) => void;
  /** The first of them that explains another one's break, and whether by a figure that both stand on. */
  readonly causeOf: (statement: Statement) => { readonly cause: Statement; readonly byFigure: boolean } | undefined;
};

type Broken = { readonly statement: Statement; readonly order: number };
type BrokenOn = Broken & { readonly leaf: Leaf };

export function causeIndex(): CauseIndex {
  const byPlace = new Map<string, Broken[]>();
  const byFigure = new Map<unknown, BrokenOn[]>();
  let count = 0;

  return {
    add(statement, figures) {
      const order = count++;
      for (const key of placesOf(statement)) insert(byPlace, key, { statement, order });
      if (!figures) return;
      for (const leaf of leavesOfStatement(statement)) {
        const known = byFigure.get(leaf.origin);
        if (known === undefined) byFigure.set(leaf.origin, [{ statement, order, leaf }]);
        else known.push({ statement, order, leaf });
      }
    },
    causeOf(statement) {
      let first: Broken | undefined;
      let shared = false;
      const take = (cause: Broken, figure: boolean): void => {
        if (first !== undefined && cause.order > first.order) return;
        shared = figure || (shared && cause.order === first?.order);
        first = cause;
      };
      for (const key of placesOf(statement)) {
        for (const cause of near(byPlace.get(key) ?? [], statement)) {
          if (explainsAtPlace(cause.statement, statement)) take(cause, false);
        }
      }
      for (const leaf of leavesOfStatement(statement)) {
        for (const cause of byFigure.get(leaf.origin) ?? []) {
          if (explainsByFigure(leaf, statement, cause)) take(cause, true);
        }
      }
      return first && { cause: first.statement, byFigure: shared };
    },
  };
}

/**
 * A break in a figure that both stand on: the figure moves each of the two differences by its own weight. Where nobody
 * can say by how much, as below a line of division, the shared figure alone is the link.
 */
function explainsByFigure(leaf: Leaf, statement: Statement, { statement: cause, leaf: own }: BrokenOn): boolean {
  const { weight } = leaf;
  if (weight === undefined || own.weight === undefined)
    return isSimple(statement) && statement.verdict === 'unexplained';
  const share = isZero(own.weight) ? undefined : over(weight, own.weight);
  // A figure that stands in a sum both ways moves it by nothing: then the amounts have to do.
  if (share === undefined || isZero(share)) return explains(cause, statement, statement.tolerance, undefined);
  return cause.difference !== undefined && closesWithout(statement, times(cause.difference, share));
}

/** Sums over many organisations stand on many figures and are not meant. */
function isSimple({ organisations = [] }: Statement): boolean {
  return organisations.length <= 2;
}

const ANYBODY = '';

function placesOf(statement: Statement): readonly string[] {
  const { identity, organisations = [], period, unit, unexplained } = statement;
  if (period === undefined || unexplained === undefined) return [];
  const when = `${yearOfPeriod(period).start} ${unitName(unit)}`;
  return [...organisations, ...(isOfAnybody(statement) || identity === 'bridge' ? [ANYBODY] : [])].map(
    (name) => `${when} ${name}`,
  );
}

function leavesOfStatement({ lhs, rhs }: Statement): Leaf[] {
  return leavesOf([...lhs, ...rhs.map(opposite)]).filter(({ term }) => term.value !== undefined);
}

/** Keeps the breaks at a place in the order of their amounts. */
function insert(map: Map<string, Broken[]>, key: string, broken: Broken): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [broken]);
  else list.splice(firstFrom(list, amountOf(broken)), 0, broken);
}

/** The breaks whose amount leaves no more than the statement's own tolerance. */
function near(list: readonly Broken[], { unexplained, tolerance }: Statement): readonly Broken[] {
  if (unexplained === undefined || list.length === 0) return [];
  const most = plus(unexplained, tolerance);
  const from = firstFrom(list, minus(unexplained, tolerance));
  let to = from;
  while (to < list.length && compare(amountOf(list[to] as Broken), most) <= 0) to++;
  return list.slice(from, to);
}

function amountOf({ statement }: Broken): Exact {
  return statement.unexplained ?? { n: 0n, d: 1n };
}

/** Where the amounts begin that are at least this one. */
function firstFrom(list: readonly Broken[], amount: Exact): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(amountOf(list[middle] as Broken), amount) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
