import { periodText, type Source } from '@stplan/model';
import { SourceLink } from '../../marks/source-link.tsx';
import { byTextOf } from '../../reading/by-text.ts';
import { citationCounts } from '../../reading/citation-counts.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { isWebAddress } from '../../words/web-address.ts';
import { counted, separated } from '../../words/wording.ts';
import type { Section } from '../section.ts';

/** The documents that figures are taken from. */
export const sourcesSection: Section = {
  id: 'sources',
  title: 'Sources',
  body: (view) => {
    const sources = [...view.plan.elements.source].sort(byTextOf(({ name }) => name));
    if (sources.length === 0) return undefined;
    const counts = citationCounts(view.plan);
    const columns: Column<Source>[] = [
      { head: 'Source', rowHead: true, cell: ({ name }) => name },
      { head: 'Document', cell: (source) => ({ content: <Document source={source} />, class: 'text' }) },
      { head: 'Dated', cell: ({ dated }) => dated && { content: periodText(dated) } },
      { head: 'Version', cell: ({ version }) => version },
      { head: 'Cited', numeric: true, cell: ({ name }) => ({ content: separated(counts.get(name) ?? 0), class: 'n' }) },
      { head: 'Place', cell: ({ nameSpan }) => ({ content: <SourceLink place={view.placeOf(nameSpan)} /> }) },
    ];
    const stated = columns.filter(
      ({ cell, rowHead }) => rowHead || sources.some((source) => cell(source) !== undefined),
    );
    return (
      <DataTable
        id="sources-table"
        caption={counted(sources.length, 'source')}
        columns={stated}
        rows={sources}
        rowId={view.anchorOf}
        tools="sort"
      />
    );
  },
};

function Document({ source: { title, name, url, note } }: { readonly source: Source }) {
  const words = title ?? name;
  return (
    <>
      {url !== undefined && isWebAddress(url) ? (
        <a href={url} rel="noreferrer">
          {words}
        </a>
      ) : (
        words
      )}
      {note && <span class="help">{note}</span>}
    </>
  );
}
