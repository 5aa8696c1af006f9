import type { Exact } from '@stplan/model';

const FINE = 1_000_000n;

/**
 * A figure as a plain number to about a millionth of `unit`, only for deciding where a mark of a chart stands. What is
 * printed is always made from the exact value.
 */
export function approximate({ n, d }: Exact, unit: Exact): number {
  // One bigint division first: figures can be far beyond what a double holds.
  return Number((n * unit.d * FINE) / (d * unit.n)) / 1_000_000;
}
