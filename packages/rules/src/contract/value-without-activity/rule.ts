import { yearText } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { movingYears, statedYears } from '../../years/stated-years.ts';

/** Contracts at national tariff with a value in years without contracted activity, in plans of a round; other forms need none. */
export const rule = planRule({
  id: 'contract/value-without-activity',
  number: 'STP0213',
  severity: 'info',
  title: 'A contract at tariff states a value without activity',
  fromFigures: true,
  check: ({ plan }) =>
    plan.elements.contract
      .filter(({ form }) => plan.round !== undefined && form?.value === 'national tariff')
      .flatMap(({ name, values, counts }) => {
        const rows = counts.flatMap((table) => table.rows).filter(({ measure }) => measure === 'contracted');
        const counted = new Set(rows.flatMap(({ series }) => statedYears(series)));
        const valued = new Set(values.flatMap(({ sides }) => sides.flatMap(({ series }) => movingYears(series))));
        const years = [...valued].filter((year) => !counted.has(year)).sort((a, b) => a - b);
        const [table] = values;
        if (years.length === 0 || table === undefined) return [];
        return [
          {
            message: `${titleOf(name, plan)} is paid by activity, but states none for ${listed(years.map((start) => yearText({ start })))}.`,
            help: 'State the contracted activity for the same years, or the form of contract if it is not paid by activity.',
            span: table.span,
          },
        ];
      }),
});
