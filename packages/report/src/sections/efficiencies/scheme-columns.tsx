import { yearText } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import type { ReportView } from '../../reading/report-view.ts';
import type { Scheme } from '../../reading/scheme.ts';
import { amountCell } from '../../table/amount-cell.ts';
import type { Column } from '../../table/column.ts';
import { dateCell } from '../../table/date-cell.ts';
import { capital } from '../../words/wording.ts';
import { BREAKDOWNS, confidenceText } from './breakdowns.ts';
import { kindOf } from './efficiency-kinds.ts';
import { programmeYears } from './programme-years.ts';

/** The columns of the schemes: who, what, how sure, and the net effect in each year. */
export function schemeColumns(view: ReportView): Column<Scheme>[] {
  const years = programmeYears(view);
  const last = years[years.length - 1];
  const columns: (Column<Scheme> | undefined)[] = [
    {
      head: 'Scheme',
      rowHead: true,
      cell: ({ efficiency }) => ({ content: <ElementLink of={efficiency} view={view} /> }),
    },
    { head: 'Owner', choices: true, cell: ({ efficiency }) => efficiency.owner?.value.organisation.name },
    {
      head: 'Kind',
      choices: true,
      cell: ({ efficiency: { efficiencyKind } }) => efficiencyKind && kindOf(efficiencyKind.value).label,
    },
    {
      head: 'Theme',
      choices: true,
      cell: (scheme) => (scheme.efficiency.theme ? BREAKDOWNS[1]?.labelOf(scheme, view) : undefined),
    },
    { head: 'Stage', choices: true, cell: ({ efficiency: { stage } }) => stage && capital(stage.value) },
    {
      head: 'Confidence',
      choices: true,
      cell: ({ efficiency }) => {
        const text = confidenceText(efficiency.confidence?.value);
        return text === undefined ? undefined : { content: text };
      },
    },
    {
      head: 'Starts',
      cell: ({ efficiency }) => dateCell(efficiency.starts?.value),
    },
    ...years.map((year) => ({
      head: yearText({ start: year }),
      numeric: true,
      absent: 'none',
      cell: ({ yearly }: Scheme) => amountCell(yearly.get(year)),
    })),
    last === undefined || view.schemes.every(({ confidence }) => confidence === undefined)
      ? undefined
      : {
          head: `${yearText({ start: last })} after confidence`,
          numeric: true,
          absent: 'none',
          cell: ({ adjusted }) => amountCell(adjusted.get(last)),
        },
  ];
  return columns
    .filter((column) => column !== undefined)
    .filter(({ cell, rowHead }) => rowHead || view.schemes.some((scheme) => cell(scheme) !== undefined));
}
