import { isZero, yearText } from '@stplan/model';
import { headlineYear, type ReportView } from '../../reading/report-view.ts';
import { isRed, isUnidentified, shareOf, totalIn } from '../../reading/scheme.ts';
import { money, type Sentence, say, share } from '../../words/sentence.ts';

/** How much of the last year's programme is rated red or not found; or that all of it is identified. */
export function programmeMessage(view: ReportView): Sentence {
  const year = headlineYear(view);
  const total = year === undefined ? undefined : totalIn(view.schemes, year);
  if (year === undefined || total === undefined) return say`The schemes state no effect yet`;
  const { schemes, plan } = view;
  const weak = schemes.filter((scheme) => isUnidentified(scheme.efficiency) || isRed(scheme, plan));
  const weakShare = shareOf(totalIn(weak, year), total);
  const text = yearText({ start: year });
  if (weakShare === undefined || isZero(weakShare))
    return say`The ${text} programme is worth ${money(total)}, all of it identified and none rated red`;
  const red = weak.some((scheme) => !isUnidentified(scheme.efficiency));
  const missing = weak.some((scheme) => isUnidentified(scheme.efficiency));
  const how = red && missing ? 'rated red or is unidentified' : red ? 'rated red' : 'unidentified';
  return say`${share(weakShare)} of the ${text} programme is ${how}`;
}
