import { type Assumption, formatQuantity, periodText } from '@stplan/model';
import { NumberMark } from '../../marks/number-mark.tsx';
import { SourceLink } from '../../marks/source-link.tsx';
import { formOfFigure } from '../../reading/amount.ts';
import { byTextOf } from '../../reading/by-text.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { citationText } from './citation-text.ts';

/** The named numbers that formulas use. */
export const assumptionsSection: Section = {
  id: 'assumptions',
  title: 'Annex: assumptions',
  body: (view) => {
    const assumptions = [...view.plan.elements.assumption].sort(byTextOf(({ name }) => name));
    if (assumptions.length === 0) return undefined;
    return (
      <DataTable
        id="assumptions-table"
        caption={counted(assumptions.length, 'assumption')}
        columns={columns(view)}
        rows={assumptions}
        rowId={view.anchorOf}
        tools="filter sort"
      />
    );
  },
};

function columns(view: ReportView): Column<Assumption>[] {
  return [
    {
      head: 'Assumption',
      rowHead: true,
      cell: ({ name, title }) => ({ content: title ? `${title} (${name})` : name, class: 'text' }),
    },
    { head: 'Value', cell: (assumption) => ({ content: <Value of={assumption} /> }) },
    { head: 'Note', cell: ({ note, doc }) => ({ content: [note, doc].filter(Boolean).join(' '), class: 'text' }) },
    { head: 'Source', cell: ({ citations }) => citationText(citations), absent: 'no source' },
    { head: 'Place', cell: ({ nameSpan }) => ({ content: <SourceLink place={view.placeOf(nameSpan)} /> }) },
  ];
}

function Value({ of: { figure, series, formula } }: { readonly of: Assumption }) {
  if (figure) {
    const text = formatQuantity(figure.value, figure.unit, formOfFigure(figure));
    return (
      <>
        {figure.qualifier ? `${figure.qualifier} ` : ''}
        <NumberMark value={figure.value} text={text} />
      </>
    );
  }
  const cells = (series?.periods ?? []).flatMap((period, index) => {
    const cell = series?.cells[index];
    return cell ? [{ period, cell }] : [];
  });
  if (cells.length === 0) return <span class="absent">{formula ? 'by formula' : 'not stated'}</span>;
  return (
    <>
      {cells.map(({ period, cell }, index) => (
        <>
          {index > 0 && '; '}
          {periodText(period)}{' '}
          <NumberMark value={cell.value} text={formatQuantity(cell.value, cell.unit, formOfFigure(cell))} />
        </>
      ))}
    </>
  );
}
