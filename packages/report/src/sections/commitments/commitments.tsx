import { byTextOf } from '../../reading/by-text.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { commitmentColumns } from './commitment-columns.tsx';
import { IndicatorFigures } from './indicator-figures.tsx';

/** What the plan promises for each national priority, and how the measures stand. */
export const commitmentsSection: Section = {
  id: 'commitments',
  title: 'Commitments',
  body: (view) => {
    const { commitment } = view.plan.elements;
    if (commitment.length === 0) return undefined;
    const rows = [...commitment].sort(byTextOf(({ answers, name }) => `${answers[0]?.name ?? '~'} ${name}`));
    return (
      <>
        <IndicatorFigures view={view} />
        <DataTable
          id="commitments-table"
          caption={`${counted(rows.length, 'commitment')} by national priority`}
          columns={commitmentColumns(view)}
          rows={rows}
          rowId={view.anchorOf}
          tools="filter sort"
          wide
        />
      </>
    );
  },
};
