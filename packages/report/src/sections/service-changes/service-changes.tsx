import { byTextOf } from '../../reading/by-text.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { changeColumns, stageColumns } from './change-columns.tsx';
import { stageRows } from './stage-rows.ts';
import { StagesFigure } from './stages-figure.tsx';

/** Service changes: what opens and closes, the tests, the stages and whether they meet a pre-election period. */
export const serviceChangesSection: Section = {
  id: 'service-changes',
  title: 'Service changes',
  body: (view) => {
    const changes = [...view.plan.elements['service change']].sort(byTextOf(({ name }) => name));
    if (changes.length === 0) return undefined;
    const stages = stageRows(view, changes);
    return (
      <>
        {stages.length > 0 && <StagesFigure view={view} stages={stages} />}
        <DataTable
          id="changes-table"
          caption={`${counted(changes.length, 'service change')} with their tests`}
          columns={changeColumns(view)}
          rows={changes}
          rowId={view.anchorOf}
          wide
        />
        {stages.length > 0 && (
          <DataTable
            id="stages-table"
            caption="Stages in order of their dates; whatever is announced in a pre-election period says so"
            columns={stageColumns()}
            rows={stages}
            tools="filter sort"
          />
        )}
      </>
    );
  },
};
