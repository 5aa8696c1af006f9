import { compare, type Finding, fromJsonText } from '@stplan/model';
import type { KnownFinding } from './known-finding.ts';

/** How a finding stands to those that were known before: `updated` when its amount is another one. */
export type Standing = 'new' | 'unchanged' | 'updated';

/** Findings held against those that were known before. */
export type Comparison = {
  readonly standings: ReadonlyMap<Finding, Standing>;
  /** Those that count: new, or with a larger amount than before. */
  readonly fresh: ReadonlySet<Finding>;
  /** Known ones that are no longer there. */
  readonly gone: readonly KnownFinding[];
};

/**
 * Holds findings against known ones. A difference that has grown counts as if it were new: who put up with £0.2m has
 * not put up with £20m. So does another year in which a known one is open, whatever the years come to together.
 */
export function compareWithKnown(
  findings: ReadonlyMap<Finding, KnownFinding>,
  known: readonly KnownFinding[],
): Comparison {
  const before = new Map(known.map((one) => [one.fingerprint, one]));
  const standings = new Map<Finding, Standing>();
  const fresh = new Set<Finding>();
  for (const [finding, now] of findings) {
    const then = before.get(now.fingerprint);
    const isMoreOpen = then !== undefined && hasGrown(then, now);
    const isAsBefore = then?.amount === now.amount && !isMoreOpen;
    standings.set(finding, then === undefined ? 'new' : isAsBefore ? 'unchanged' : 'updated');
    if (then === undefined || isMoreOpen) fresh.add(finding);
  }
  const present = new Set([...findings.values()].map(({ fingerprint }) => fingerprint));
  return { standings, fresh, gone: [...before.values()].filter(({ fingerprint }) => !present.has(fingerprint)) };
}

/** Whether more is unexplained than before: in any year where both tell the years apart, or else in all. */
function hasGrown(then: KnownFinding, now: KnownFinding): boolean {
  const { amounts } = then;
  if (amounts !== undefined && now.amounts !== undefined)
    return Object.entries(now.amounts).some(([period, amount]) => isMore(amount, amounts[period] ?? '0'));
  return then.amount !== undefined && now.amount !== undefined && isMore(now.amount, then.amount);
}

function isMore(now: string, then: string): boolean {
  const [old, current] = [fromJsonText(then), fromJsonText(now)];
  return old !== undefined && current !== undefined && compare(current, old) > 0;
}
