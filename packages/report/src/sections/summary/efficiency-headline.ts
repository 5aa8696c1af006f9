import { isZero, yearText } from '@stplan/model';
import { headlineYear } from '../../reading/report-view.ts';
import { isUnidentified, riskAdjusted, shareOf, totalIn } from '../../reading/scheme.ts';
import { money, say, share } from '../../words/sentence.ts';
import type { HeadlineReader } from './headline.ts';

/** What the efficiency programme is worth, and how much of it nobody has found yet. */
export const efficiencyHeadline: HeadlineReader = (view) => {
  const year = headlineYear(view);
  const total = year === undefined ? undefined : totalIn(view.schemes, year);
  if (year === undefined || total === undefined) return undefined;
  const missing = shareOf(
    totalIn(
      view.schemes.filter(({ efficiency }) => isUnidentified(efficiency)),
      year,
    ),
    total,
  );
  const rated = view.schemes.some(({ confidence }) => confidence !== undefined);
  const adjusted = rated ? totalIn(view.schemes, year, riskAdjusted) : undefined;
  return {
    label: `Efficiencies, ${yearText({ start: year })}`,
    figure: money(total),
    note:
      missing && !isZero(missing)
        ? say`${share(missing)} of it unidentified${adjusted && say`; ${money(adjusted)} after confidence`}`
        : say`net to the system in that year${adjusted && say`; ${money(adjusted)} after confidence`}`,
    section: 'efficiencies',
    alarming: missing !== undefined && !isZero(missing),
  };
};
