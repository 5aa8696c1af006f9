import { rulesOf } from '../checked-rows.ts';
import { editedText, fileOf, short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';

export const headerYearsWrong: FaultKind = {
  title: 'the years of a table all stand one too late',
  faults: (plan) =>
    plan.tables.flatMap((table) => {
      const rules = [...new Set(table.rows.flatMap(rulesOf))];
      if (rules.length === 0) return [];
      const { file } = table.element;
      const text = (fileOf(plan, file).lines[table.header - 1] ?? '').replace(
        /\b20(\d\d)\/(\d\d)/g,
        (_, one: string, other: string) => `20${Number(one) + 1}/${Number(other) + 1}`,
      );
      return [
        {
          what: `${short(plan, file)}:${table.header} ${table.element.name} ${table.kind}: every year one later`,
          texts: editedText(plan, file, new Map([[table.header, text]])),
          places: [table.element],
          rules: [
            ...rules,
            'efficiency/before-start',
            'finance/incomplete',
            'contract/missing-year',
            'contract/one-sided',
            'finance/outside-period',
            'contract/do-nothing-one-sided',
            'contract/activity-without-value',
            'contract/value-without-activity',
            'efficiency/recurrent-missing-year',
          ],
        },
      ];
    }),
};
