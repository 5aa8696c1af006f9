import { yearText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { movingYears, statedYears } from '../../years/stated-years.ts';

/** Contracted activity in years for which neither side states a value, one finding a contract. */
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
      const found = counts.flatMap(({ rows, line }) =>
        rows
          .filter(({ measure }) => measure === 'contracted')
          .map(({ series, labelSpan }) => ({
            line: line.name,
            years: movingYears(series).filter((year) => !valued.has(year)),
            span: labelSpan,
          }))
          .filter(({ years }) => years.length > 0),
      );
      const [first, ...others] = found;
      if (first === undefined) return [];
      const years = [...new Set(found.flatMap((one) => one.years))].sort((a, b) => a - b);
      const lines = [...new Set(found.map(({ line }) => line))];
      return [
        {
          message: `${titleOf(name, plan)} contracts ${listed(lines)} in ${listed(years.map((start) => yearText({ start })))}, for which it states no value.`,
          help: `State the value of both sides for ${years.length === 1 ? 'that year' : 'those years'}, or take the activity out.`,
          span: first.span,
          related: others.map(({ line, span }) => ({ message: `also ${line}`, span })),
        },
      ];
    }),
});
