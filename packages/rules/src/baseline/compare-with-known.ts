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
 * not put up with £20m.
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
    const standing = then === undefined ? 'new' : then.amount === now.amount ? 'unchanged' : 'updated';
    standings.set(finding, standing);
    if (then === undefined || hasGrown(then, now)) fresh.add(finding);
  }
  const present = new Set([...findings.values()].map(({ fingerprint }) => fingerprint));
  return { standings, fresh, gone: [...before.values()].filter(({ fingerprint }) => !present.has(fingerprint)) };
}

function hasGrown(then: KnownFinding, now: KnownFinding): boolean {
  const [old, current] = [then.amount, now.amount].map((amount) =>
    amount === undefined ? undefined : fromJsonText(amount),
  );
  return old !== undefined && current !== undefined && compare(current, old) > 0;
}
