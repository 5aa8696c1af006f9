import { isZero, yearText } from '@stplan/model';
import { controlTotalOf } from '../../reading/control-total.ts';
import { headlineBridge } from '../../reading/headline-bridge.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { money, say, size } from '../../words/sentence.ts';
import type { HeadlineReader } from './headline.ts';

/** Where the leading subject ends up if nothing is done. */
export const doNothingHeadline: HeadlineReader = (view) => {
  const bridge = headlineBridge(view);
  if (bridge?.doNothing === undefined) return undefined;
  return {
    label: `Do nothing, ${yearText({ start: bridge.year })}`,
    figure: money(bridge.doNothing),
    note: say`the position of ${subjectTitle(view.plan, bridge.subject)} before this plan`,
    section: 'bridge',
  };
};

/** Where it plans to be, against its control total. */
export const plannedHeadline: HeadlineReader = (view) => {
  const bridge = headlineBridge(view);
  if (bridge?.stated === undefined) return undefined;
  const test = controlTotalOf(view, bridge.subject, bridge.year);
  const missed = test?.statement.verdict === 'not-met';
  return {
    label: `Planned, ${yearText({ start: bridge.year })}`,
    figure: money(bridge.stated),
    note: test?.distance
      ? missed
        ? say`misses the control total by ${size(test.distance)}`
        : isZero(test.distance.value)
          ? say`equals the control total`
          : say`better than the control total by ${size(test.distance)}`
      : say`as the plan states it; no control total to compare it with`,
    section: 'bridge',
    alarming: missed,
  };
};

/** What the bridge leaves unexplained. */
export const unexplainedHeadline: HeadlineReader = (view) => {
  const bridge = headlineBridge(view);
  if (bridge?.difference === undefined) return undefined;
  const { verdict } = bridge.statement;
  const year = yearText({ start: bridge.year });
  return {
    label: `Unexplained in the bridge, ${year}`,
    figure: verdict === 'unexplained' ? size(bridge.difference) : 'Nothing',
    note:
      verdict === 'unexplained'
        ? say`more than printed digits allow: the parts do not lead to the planned position`
        : verdict === 'within-rounding'
          ? say`the parts lead to the planned position but for ${size(bridge.difference)} of rounding`
          : say`the parts lead to the planned position exactly`,
    section: 'bridge',
    alarming: verdict === 'unexplained',
  };
};
