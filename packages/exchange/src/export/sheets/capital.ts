import type { Owner } from '@stplan/model';
import { MORE_COLUMNS } from '../../registers/more-columns.ts';
import type { ExportView } from '../export-view.ts';
import { type FigureRow, figureSheet } from '../figure-sheet.ts';
import type { OutSheet } from '../sheet-cell.ts';
import { moreCells } from './more-cells.ts';

const COLUMNS = ['Reference', 'Capital scheme', 'Owner', 'Use or source', 'Source kind', 'Item', 'Given by', 'Status'];

/** `finance director of WUH`, or the organisation alone. */
export function ownerText(owner: Owner | undefined): string {
  if (owner === undefined) return '';
  return owner.role === undefined ? owner.organisation.name : `${owner.role} of ${owner.organisation.name}`;
}

/** The capital schemes, a row for each use and source of money. */
export function capitalSheets(view: ExportView): readonly OutSheet[] {
  const rows = view.plan.elements.capital.flatMap(
    ({ name, title = name, owner, uses, sources }): readonly FigureRow[] => {
      const more = moreCells(view, 'capital', name);
      const words = (side: string, kind: string, item: string, giver: string, status: string) => [
        ...[name, title, ownerText(owner?.value), side, kind, item, giver, status],
        ...more,
      ];
      const found = [
        ...(uses?.rows ?? []).map((use) => ({ words: words('use', '', use.title, '', ''), series: use.series })),
        ...(sources?.rows ?? []).map(({ sourceKind, title: item = '', organisation, status = '', series }) => ({
          words: words('source', sourceKind, item, organisation?.name ?? '', status),
          series,
          also: (view.also.get(series) ?? '').replace(status, '').trim(),
        })),
      ];
      return found.length > 0 ? found : [{ words: words('', '', '', '', '') }];
    },
  );
  if (rows.length === 0) return [];
  const total = (label: string, pattern: string) => ({ label, pattern, heading: 'Use or source' });
  const sheet = figureSheet(view, {
    name: 'Capital',
    title: 'Capital (£m)',
    columns: [
      ...COLUMNS.map((heading) => ({ heading, always: heading !== 'Given by' })),
      ...(MORE_COLUMNS.capital ?? []).map(({ heading }) => ({ heading })),
    ],
    rows,
    scale: '£m',
    totals: [total('Total uses', 'use'), total('Total sources', 'source')],
  });
  return [sheet];
}
