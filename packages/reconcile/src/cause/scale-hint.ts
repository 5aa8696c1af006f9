import {
  abs,
  compare,
  type Exact,
  exact,
  minus,
  over,
  plus,
  SCALES,
  type Scale,
  type Statement,
  times,
  ZERO,
} from '@stplan/model';
import { type Leaf, leavesOf } from '../term/leaves.ts';
import { opposite } from '../term/renamed.ts';

/** The scales that people mix up, and those that they mean. */
const MEANT: { readonly [S in Scale]?: readonly Scale[] } = {
  '£': ['£k', '£m'],
  '£k': ['£', '£m'],
  '£000': ['£', '£m'],
  '£m': ['£k', '£', '£bn'],
  '£bn': ['£m'],
};

/**
 * A sum that does not close, with the figure that reads as if it stood in another scale: £2,400k under a header of £m.
 * One figure is tried, and all figures of one scale, as a whole table may be headed wrongly.
 */
export function withScaleHint(statement: Statement): Statement {
  if (statement.verdict !== 'unexplained' || statement.dependsOn !== undefined || statement.reason !== undefined)
    return statement;
  const leaves = leavesOf([...statement.lhs, ...statement.rhs.map(opposite)]).filter(
    ({ term, weight }) => term.value !== undefined && weight !== undefined && term.scale in MEANT,
  );
  const scales = [...Map.groupBy(leaves, ({ term }) => term.scale)];
  const tables = scales.length > 1 ? scales.map(([, same]) => same).filter((same) => same.length > 1) : [];
  for (const group of [...leaves.map((leaf) => [leaf]), ...tables]) {
    const scale = (group[0] as Leaf).term.scale;
    const meant = MEANT[scale]?.find((other) => closes(statement, group, ratioOf(other, scale)));
    if (meant === undefined) continue;
    const [only] = group;
    const words = group.length === 1 ? `${only?.term.label} reads` : `figures in ${scale} read`;
    return { ...statement, reason: `${words} as ${meant}, not as ${scale}: then the sum would close` };
  }
  return statement;
}

function ratioOf(meant: Scale, scale: Scale): Exact {
  return over(SCALES[meant].factor, SCALES[scale].factor) ?? exact('1');
}

/**
 * Whether the sum closes with the figures so many times as large, their last digits too. What would be smaller than the
 * tolerance is no figure read otherwise, but one that is not there.
 */
function closes({ difference, tolerance }: Statement, group: readonly Leaf[], ratio: Exact): boolean {
  if (difference === undefined) return false;
  let [moved, allowed] = [difference, tolerance];
  for (const { term, weight = ZERO } of group) {
    const { value = ZERO, lo = ZERO, hi = ZERO } = term;
    if (compare(abs(times(value, ratio)), tolerance) <= 0) return false;
    moved = plus(moved, times(weight, minus(times(value, ratio), value)));
    const slack = times(abs(weight), times(minus(hi, lo), { n: 1n, d: 2n }));
    allowed = plus(allowed, minus(times(slack, ratio), slack));
  }
  return compare(abs(moved), allowed) <= 0 && compare(abs(moved), abs(difference)) < 0;
}
