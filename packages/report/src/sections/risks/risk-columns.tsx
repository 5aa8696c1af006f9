import { formatQuantity, periodText, type Risk } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import { formOfFigure } from '../../reading/amount.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Cell, Column } from '../../table/column.ts';
import { namesOf, ownerText } from '../../words/named.ts';
import { capital } from '../../words/wording.ts';

/** The columns of the risk register. */
export function riskColumns(view: ReportView): Column<Risk>[] {
  return [
    { head: 'Risk', rowHead: true, cell: (risk) => ({ content: <ElementLink of={risk} view={view} /> }) },
    { head: 'Owner', choices: true, cell: ({ owner }) => owner && ownerText(owner.value) },
    { head: 'Before', cell: ({ score }) => scoreCell(score?.value) },
    { head: 'After', cell: ({ mitigatedScore }) => scoreCell(mitigatedScore?.value) },
    {
      head: 'Mitigation',
      cell: ({ mitigations }) => mitigations.map(({ value }) => value).join(' ') || undefined,
      absent: 'none',
    },
    { head: 'Value at risk', cell: ({ values }) => valueText(values), absent: 'none stated' },
    { head: 'Threatens', cell: ({ threatens }) => namesOf(view.plan, threatens), absent: 'nothing named' },
    { head: 'Status', choices: true, cell: ({ status }) => status && capital(status.value) },
  ];
}

function scoreCell(score: { readonly likelihood: number; readonly impact: number } | undefined): Cell {
  if (score === undefined) return undefined;
  const { likelihood, impact } = score;
  const product = likelihood * impact;
  return { content: `${likelihood} × ${impact} = ${product}`, sort: String(product).padStart(2, '0'), class: 'nb' };
}

function valueText(values: Risk['values']): string | undefined {
  if (values.length === 0) return undefined;
  return values
    .map(({ value: { figure, basis, period } }) =>
      [basis, formatQuantity(figure.value, figure.unit, formOfFigure(figure)), period && `in ${periodText(period)}`]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .join('; ');
}
