import { type BusinessCase, formatQuantity } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import type { Amount } from '../../reading/amount.ts';
import { formOfFigure } from '../../reading/amount.ts';
import type { CapitalScheme } from '../../reading/capital-scheme.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { quantityCell } from '../../table/amount-cell.ts';
import type { Cell, Column } from '../../table/column.ts';
import { dateCell } from '../../table/date-cell.ts';
import { ownerText } from '../../words/named.ts';
import { shortDate } from '../../words/short-date.ts';

/** The columns of capital schemes. */
export function capitalColumns(view: ReportView): Column<CapitalScheme>[] {
  return [
    { head: 'Scheme', rowHead: true, cell: ({ capital }) => ({ content: <ElementLink of={capital} view={view} /> }) },
    { head: 'Owner', cell: ({ capital: { owner } }) => owner && ownerText(owner.value) },
    { head: 'Uses', numeric: true, cell: ({ uses }) => quantityCell(uses) },
    { head: 'Sources', numeric: true, cell: ({ sources }) => quantityCell(sources) },
    {
      head: 'Requested',
      numeric: true,
      absent: 'none',
      cell: ({ capital }) => quantityCell(stated(capital.requested)),
    },
    { head: 'Awarded', numeric: true, absent: 'none', cell: ({ capital }) => quantityCell(stated(capital.awarded)) },
    { head: 'Not secured', numeric: true, absent: 'none', cell: ({ unsecured }) => quantityCell(unsecured) },
    {
      head: 'Business cases',
      cell: ({ capital }) => casesCell(capital.businessCases.map(({ value }) => value)),
      absent: 'none',
    },
    { head: 'Approval', cell: ({ capital }) => approvalText(capital), absent: 'none' },
    { head: 'In use', cell: ({ capital }) => dateCell(capital.inUse?.value) },
    { head: 'Disposals', cell: ({ capital }) => disposalText(capital), absent: 'none' },
  ];
}

function stated(request: CapitalScheme['capital']['requested']): Amount | undefined {
  return request?.value.figure;
}

/** The last step of each business case, a line each: `OBC approved 27 Jul 2017`. */
function casesCell(cases: readonly BusinessCase[]): Cell {
  const last = cases.flatMap(({ stage, steps }) => {
    const step = steps[steps.length - 1];
    return step ? [`${stage.toUpperCase()} ${step.status} ${shortDate(step.date)}`] : [];
  });
  if (last.length === 0) return undefined;
  return {
    content: last.map((words, index) => (
      <>
        {index > 0 && <br />}
        {words}
      </>
    )),
    class: 'nb',
  };
}

function approvalText({ approval }: CapitalScheme['capital']): string | undefined {
  if (approval === undefined) return undefined;
  const { body, status, date } = approval.value;
  return [body.name, status, date && shortDate(date)].filter((part) => part !== undefined).join(' ');
}

function disposalText({ disposals }: CapitalScheme['capital']): string | undefined {
  if (disposals.length === 0) return undefined;
  return disposals
    .map(({ title, receipt, date, homes }) =>
      [
        title ?? 'disposal',
        receipt && formatQuantity(receipt.value.value, receipt.value.unit, formOfFigure(receipt.value)),
        date && shortDate(date.value),
        homes && formatQuantity(homes.value.value, homes.value.unit, formOfFigure(homes.value)),
      ]
        .filter((part) => part !== undefined)
        .join(', '),
    )
    .join('; ');
}
