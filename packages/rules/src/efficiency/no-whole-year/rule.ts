import { compareDates, dateText, financialYearOf, isZero, startDate, yearPeriod } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { movingYears, statedYears } from '../../years/stated-years.ts';

/** Recurrent schemes that start after the first day of the last year of their table, without a full-year effect. */
export const rule = planRule({
  id: 'efficiency/no-whole-year',
  number: 'STP0320',
  severity: 'info',
  title: 'A recurrent scheme that starts within a year shows no whole year',
  fromFigures: true,
  check: ({ plan }) =>
    plan.elements.efficiency.flatMap(({ name, starts, recurrent, fullYearEffect, effects }) => {
      if (starts === undefined || fullYearEffect !== undefined) return [];
      if (recurrent === undefined || isZero(recurrent.value)) return [];
      const { start } = financialYearOf(starts.value);
      const rows = effects.flatMap(({ legs }) => legs.map(({ series }) => series));
      const isLast =
        Math.max(...rows.flatMap(statedYears)) === start && rows.some((row) => movingYears(row).includes(start));
      if (!isLast || compareDates(starts.value, startDate(yearPeriod(start))) === 0) return [];
      return [
        {
          message: `${name} starts on ${dateText(starts.value)}, and its table ends with that year, so it shows no whole year.`,
          help: 'State the full-year effect, or add the next year to the table.',
          span: starts.span,
        },
      ];
    }),
});
