import { isZero, yearText } from '@stplan/model';
import { lastProgramme } from '../../reading/programme.ts';
import { money, say, share } from '../../words/sentence.ts';
import type { HeadlineReader } from './headline.ts';

/** What the efficiency programme is worth, and how much of it nobody has found yet. */
export const efficiencyHeadline: HeadlineReader = (view) => {
  const programme = lastProgramme(view);
  if (programme === undefined) return undefined;
  const { total, year, adjusted, unidentifiedShare } = programme;
  const missing = unidentifiedShare !== undefined && !isZero(unidentifiedShare);
  return {
    label: `Efficiencies, ${yearText({ start: year })}`,
    figure: money(total),
    note: missing
      ? say`${share(unidentifiedShare)} of it unidentified${adjusted && say`; ${money(adjusted)} after confidence`}`
      : say`net to the system in that year${adjusted && say`; ${money(adjusted)} after confidence`}`,
    section: 'efficiencies',
    alarming: missing,
  };
};
