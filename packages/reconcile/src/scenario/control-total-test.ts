import { abs, type Exact, minus, plus, ZERO } from '@stplan/model';
import type { YearFigures } from './scenario-figures.ts';
import type { ScenarioControlTotal } from './scenario-outcome.ts';

/** Planned less control total in the plan and in a scenario; undefined where one of them has no control total. */
export type ControlTotalTest = { readonly before: Exact; readonly after: Exact } | undefined;

/**
 * The test of a scenario: what changes the position counts, but not a fund that is set to another amount, as the fund
 * depends on the test.
 */
export function controlTotalTest(before: YearFigures, after: YearFigures, change: Exact): ControlTotalTest {
  if (before.distance === undefined || after.controlTotal === undefined) return undefined;
  const own = minus(change, changeOf(before.fund, after.fund));
  const target = changeOf(before.controlTotal, after.controlTotal);
  return { before: before.distance, after: minus(plus(before.distance, own), target) };
}

/** The fund is paid while the control total is met, and not at all when it is missed. */
export function fundCliff(before: YearFigures, after: YearFigures, test: ControlTotalTest): Exact {
  if (test === undefined) return ZERO;
  const lost = (distance: Exact, fund: Exact) => (distance.n < 0n ? minus(ZERO, fund) : ZERO);
  return minus(lost(test.after, after.fund), lost(test.before, before.fund));
}

/** Whether the test comes out otherwise, and how far the scenario is from it. */
export function turnOf(test: ControlTotalTest): Pick<ScenarioControlTotal, 'turn' | 'by'> | undefined {
  if (test === undefined) return undefined;
  const [was, is] = [test.before.n < 0n, test.after.n < 0n];
  return was === is ? undefined : { turn: is ? 'missed' : 'met', by: abs(test.after) };
}

/** After less before; nothing where one of them is not stated. */
export function changeOf(before: Exact | undefined, after: Exact | undefined): Exact {
  return before === undefined || after === undefined ? ZERO : minus(after, before);
}
