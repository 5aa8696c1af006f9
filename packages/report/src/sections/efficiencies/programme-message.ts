import { isZero, yearText } from '@stplan/model';
import { lastProgramme } from '../../reading/programme.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { isRed, isUnidentified } from '../../reading/scheme.ts';
import { money, type Sentence, say, share } from '../../words/sentence.ts';

/** How much of the last year's programme is rated red or not found; or that all of it is identified. */
export function programmeMessage(view: ReportView): Sentence {
  const programme = lastProgramme(view);
  if (programme === undefined) return say`The schemes state no effect yet`;
  const { total, weakShare, year } = programme;
  const text = yearText({ start: year });
  if (weakShare === undefined || isZero(weakShare)) {
    // Nothing is claimed that the plan does not say.
    const known = [
      ...(view.schemes.every(({ efficiency }) => efficiency.efficiencyKind) ? ['all of it identified'] : []),
      ...(view.schemes.every(({ efficiency }) => efficiency.confidence) ? ['none of it rated red'] : []),
    ];
    return say`The ${text} programme is worth ${money(total)}${known.map((words) => `, ${words}`).join('')}`;
  }
  const has = (weak: (scheme: ReportView['schemes'][number]) => boolean) =>
    view.schemes.some((scheme) => weak(scheme) && scheme.yearly.has(year));
  const red = has((scheme) => isRed(scheme, view.plan));
  const missing = has(({ efficiency }) => isUnidentified(efficiency));
  const how = red && missing ? 'rated red or is unidentified' : red ? 'rated red' : 'unidentified';
  return say`${share(weakShare)} of the ${text} programme is ${how}`;
}
