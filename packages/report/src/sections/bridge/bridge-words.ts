import { isZero, yearText } from '@stplan/model';
import type { WaterfallBar } from '../../charts/waterfall.ts';
import type { Bridge } from '../../reading/bridge.ts';
import type { ControlTotalTest } from '../../reading/control-total.ts';
import { position, type Sentence, say, size } from '../../words/sentence.ts';
import { capital } from '../../words/wording.ts';

/** What the bridge says, gravest first: unexplained, a missed control total, or that it adds up. */
export function bridgeMessage(bridge: Bridge, subject: string, test: ControlTotalTest | undefined): Sentence {
  const { difference, statement, stated, doNothing } = bridge;
  const year = yearText({ start: bridge.year });
  if (statement.verdict === 'unexplained' && difference) {
    return say`${size(difference)} of the ${year} bridge of ${subject} is unexplained`;
  }
  if (stated === undefined || difference === undefined) {
    return say`The ${year} bridge of ${subject} cannot be closed: ${statement.reason ?? 'a figure is missing'}`;
  }
  if (test?.distance && test.statement.verdict === 'not-met') {
    return say`${capital(subject)} plans ${position(stated)} in ${year} and misses its control total by ${size(test.distance)}`;
  }
  const how = isZero(difference.value) ? 'exactly' : 'within rounding';
  return doNothing
    ? say`The steps lead ${subject} from ${position(doNothing)} to ${position(stated)} in ${year}, ${how}`
    : say`The steps lead ${subject} to ${position(stated)} in ${year}, ${how}`;
}

/** The bars in words. */
export function bridgeAlternative(
  bars: readonly WaterfallBar[],
  marker: { readonly label: string } | undefined,
): string {
  const steps = bars.map(({ label, figure }) => `${label} ${figure.text}`).join('; ');
  return `Bars in order: ${steps}${marker ? `. ${marker.label}` : ''}.`;
}
