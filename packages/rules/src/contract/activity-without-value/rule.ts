import { yearText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { movingYears, statedYears } from '../../years/stated-years.ts';

/** Contracted activity in years for which neither side states a value, one finding a row. */
export const rule = planRule({
  id: 'contract/activity-without-value',
  number: 'STP0212',
  severity: 'warning',
  title: 'Activity is contracted for a year without a value',
  fromFigures: true,
  check: ({ plan }) =>
    plan.elements.contract.flatMap(({ name, counts, values }) => {
      if (counts.length === 0) return [];
      const valued = new Set(values.flatMap(({ sides }) => sides.flatMap(({ series }) => statedYears(series))));
      return counts.flatMap(({ rows, line }) =>
        rows
          .filter(({ measure }) => measure === 'contracted')
          .flatMap(({ series, labelSpan }) => {
            const years = movingYears(series).filter((year) => !valued.has(year));
            if (years.length === 0) return [];
            return [
              {
                message: `${titleOf(name, plan)} contracts ${line.name} in ${listed(years.map((start) => yearText({ start })))}, for which it states no value.`,
                help: 'State the value of both sides for that year, or take the activity out.',
                span: labelSpan,
              },
            ];
          }),
      );
    }),
});
