import { compareDates, endDate, startDate, yearPeriod, yearText } from '@stplan/model';
import { carryOn } from '../../fix/longer-table.ts';
import { planRule } from '../../rule/index.ts';
import { listed } from '../../wording/listed.ts';
import { titleOf } from '../../wording/subject-title.ts';
import { planYears } from '../../years/plan-years.ts';
import { statedYears } from '../../years/stated-years.ts';

/** Years of the plan within a contract’s term for which neither side states a value. */
export const rule = planRule({
  id: 'contract/missing-year',
  number: 'STP0215',
  severity: 'warning',
  title: 'A contract states no value for a year of its term',
  fromFigures: true,
  check: ({ plan, texts }) =>
    plan.elements.contract.flatMap(({ name, values, starts, ends }) => {
      const [table] = values;
      if (table === undefined || starts === undefined || ends === undefined) return [];
      const valued = new Set(values.flatMap(({ sides }) => sides.flatMap(({ series }) => statedYears(series))));
      const missing = planYears(plan).filter((start) => {
        const year = yearPeriod(start);
        const within = compareDates(starts.value, endDate(year)) <= 0 && compareDates(ends.value, startDate(year)) >= 0;
        return within && !valued.has(start);
      });
      if (missing.length === 0) return [];
      return [
        {
          message: `${titleOf(name, plan)} runs in ${listed(missing.map((start) => yearText({ start })))}, but states no value for ${missing.length === 1 ? 'it' : 'them'}.`,
          help: 'State the values of both sides for every year of the term, or correct its dates.',
          span: table.span,
          related: [{ message: 'the end of the contract', span: ends.span }],
          fixes:
            values.length === 1
              ? carryOn(
                  { span: table.span, rows: table.sides.map(({ series }) => series) },
                  Math.max(...missing),
                  texts,
                )
              : [],
        },
      ];
    }),
});
