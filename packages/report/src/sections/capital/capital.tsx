import { byTextOf } from '../../reading/by-text.ts';
import { capitalScheme } from '../../reading/capital-scheme.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { capitalColumns } from './capital-columns.tsx';
import { CapitalFlowFigure } from './capital-flow-figure.tsx';

/** Capital: bids, sources, approvals, disposals. */
export const capitalSection: Section = {
  id: 'capital',
  title: 'Capital',
  body: (view) => {
    const schemes = [...view.plan.elements.capital].sort(byTextOf(({ name }) => name)).map(capitalScheme);
    if (schemes.length === 0) return undefined;
    return (
      <>
        <CapitalFlowFigure schemes={schemes} />
        <DataTable
          id="capital-table"
          caption={counted(schemes.length, 'capital scheme')}
          columns={capitalColumns(view)}
          rows={schemes}
          rowId={({ capital }) => view.anchorOf(capital)}
          tools="sort"
          wide
        />
      </>
    );
  },
};
