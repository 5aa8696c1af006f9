import { dateText, formatQuantity, yearText } from '@stplan/model';
import { formOfFigure } from '../../reading/amount.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { dateCell } from '../../table/date-cell.ts';
import { counted } from '../../words/wording.ts';
import type { NationalSection } from '../national.ts';
import type { NationalPlan } from '../national-plan.ts';
import { PlanLink } from '../plan-link.tsx';

/** Every plan with the state that it is in; each leads to its own report. */
export const plansSection: NationalSection = {
  id: 'plans',
  title: 'The plans',
  body: ({ plans }) => (
    <DataTable
      id="plans-table"
      caption={`${counted(plans.length, 'plan')}; each title leads to the plan’s own report, which lies beside this page`}
      columns={COLUMNS}
      rows={plans}
      rowId={({ name }) => `plan-${name}`}
      tools="filter sort"
    />
  ),
};

const COLUMNS: readonly Column<NationalPlan>[] = [
  {
    head: 'Plan',
    rowHead: true,
    cell: (plan) => ({ content: <PlanLink to={plan}>{plan.title}</PlanLink>, sort: plan.title.toLowerCase() }),
  },
  { head: 'Footprint', cell: ({ footprint }) => footprint },
  {
    head: 'Population',
    numeric: true,
    cell: ({ population }) =>
      population && {
        value: population.value,
        text: `${population.qualifier === undefined ? '' : `${population.qualifier} `}${formatQuantity(population.value, {}, formOfFigure(population))}`,
      },
  },
  {
    head: 'Period',
    cell: ({ period }) => period && { content: `${yearText(period.first)} to ${yearText(period.last)}`, class: 'nb' },
  },
  { head: 'Position date', cell: ({ asAt }) => dateCell(asAt) },
  { head: 'Version', cell: ({ version }) => version?.version },
  {
    head: 'Status',
    cell: ({ version }) => version?.status && `${version.status}${version.date ? ` ${dateText(version.date)}` : ''}`,
  },
];
