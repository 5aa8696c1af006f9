import { compare, negate, yearText } from '@stplan/model';
import type { Amount } from '../reading/amount.ts';
import type { OrganisationTest } from '../reading/control-total-count.ts';

/** How the organisations of a plan stand against their control totals over its years. */
export type ControlTotals = {
  readonly tested: number;
  readonly missed: number;
  /** The largest shortfall, above zero, and whose it is: `WMH in 2018/19`. */
  readonly worst: { readonly of: string; readonly by: Amount } | undefined;
};

/** Undefined where none can be tested. */
export function controlTotals(tests: readonly OrganisationTest[]): ControlTotals | undefined {
  if (tests.length === 0) return undefined;
  const missed = tests.filter(({ test }) => test.statement.verdict === 'not-met');
  const shortfalls = missed.flatMap(({ name, year, test: { distance } }) =>
    distance === undefined
      ? []
      : [{ of: `${name} in ${yearText({ start: year })}`, by: { ...distance, value: negate(distance.value) } }],
  );
  const [worst] = shortfalls.sort((a, b) => compare(b.by.value, a.by.value));
  return { tested: tests.length, missed: missed.length, worst };
}
