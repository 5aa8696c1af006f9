import { isZero, ZERO } from '@stplan/model';
import type { WaterfallBar, WaterfallMarker } from '../../charts/waterfall.ts';
import { type Bridge, gapOf } from '../../reading/bridge.ts';
import type { ControlTotalTest } from '../../reading/control-total.ts';
import { amountText } from '../../words/number-text.ts';
import { money } from '../../words/sentence.ts';

/** The bars of a bridge: do nothing, each step, what is unexplained or rounding, planned. */
export function bridgeBars(bridge: Bridge): WaterfallBar[] {
  const { doNothing, steps, stated, computed, difference, statement } = bridge;
  const bars: WaterfallBar[] = [];
  if (doNothing) bars.push({ kind: 'total', label: 'Do nothing', change: doNothing.value, figure: money(doNothing) });
  for (const { label, amount, group } of steps) {
    if (isZero(amount.value)) continue;
    bars.push({ kind: 'step', label, change: amount.value, figure: money(amount), unidentified: group.unidentified });
  }
  if (stated && difference && !isZero(difference.value)) {
    const label = statement.verdict === 'unexplained' ? 'Unexplained' : 'Rounding';
    bars.push({ kind: 'gap', label, change: gapOf(bridge), figure: money(difference) });
  }
  const end = stated ?? computed;
  if (end) {
    bars.push({ kind: 'total', label: stated ? 'Planned' : 'Sum of the steps', change: end.value, figure: money(end) });
  }
  return bars;
}

/** The control total as a line across the bars. */
export function controlTotalMarker(test: ControlTotalTest | undefined): WaterfallMarker | undefined {
  const total = test?.controlTotal;
  return total && { label: `Control total ${amountText(total)}`, at: total.value ?? ZERO };
}
