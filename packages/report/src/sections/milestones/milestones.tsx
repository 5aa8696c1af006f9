import { milestoneRows } from '../../reading/milestone-rows.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { GanttFigure } from './gantt-figure.tsx';
import { milestoneColumns } from './milestone-columns.tsx';
import { MovedSavings } from './moved-savings.tsx';

/** The milestones: their order, slack and status. */
export const milestonesSection: Section = {
  id: 'milestones',
  title: 'Milestones',
  body: (view) => {
    const rows = milestoneRows(view);
    if (rows.length === 0) return undefined;
    return (
      <>
        <GanttFigure view={view} rows={rows} />
        <DataTable
          id="milestones-table"
          caption={`${counted(rows.length, 'milestone')} in order of their start`}
          columns={milestoneColumns(view)}
          rows={rows}
          rowId={({ milestone }) => view.anchorOf(milestone)}
          tools="filter sort"
          wide
        />
        <MovedSavings view={view} />
      </>
    );
  },
};
