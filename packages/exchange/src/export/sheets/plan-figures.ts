import type { Period, Series } from '@stplan/model';
import type { ElementWords, RowWords, TableWords } from '../../words/element-words.ts';
import type { ExportView } from '../export-view.ts';
import { figureSheet } from '../figure-sheet.ts';
import type { OutSheet } from '../sheet-cell.ts';

type Placed = { readonly element: ElementWords; readonly table: TableWords; readonly row: RowWords };

/** The rows of figures that no other sheet shows, in the plan's words: by years, by quarters, by months. */
export function planFigureSheets(view: ExportView, shown: ReadonlySet<Series>): readonly OutSheet[] {
  const left = view.words.flatMap((element) =>
    element.tables.flatMap((table) =>
      table.rows.filter(({ series }) => !shown.has(series)).map((row): Placed => ({ element, table, row })),
    ),
  );
  return KINDS.flatMap(([kind, name]) => {
    const rows = left.filter(({ row }) => row.series.periods[0]?.kind === kind);
    if (rows.length === 0) return [];
    const sheet = figureSheet(view, {
      name,
      title: `${name}: what no other sheet shows, in the words of the plan`,
      columns: [
        { heading: 'Element', always: true },
        { heading: 'Table', always: true },
        { heading: 'Row', always: true },
        { heading: 'Unit' },
        { heading: 'Basis' },
      ],
      rows: rows.map(({ element, table, row }) => ({
        words: [`${element.kind} ${element.name}`, table.words, row.label, unitOf(table, row), table.basis],
        series: row.series,
      })),
      scale: '£m',
      totals: [],
    });
    return [sheet];
  });
}

const KINDS: readonly (readonly [Period['kind'], string])[] = [
  ['year', 'Plan figures'],
  ['quarter', 'Plan figures quarters'],
  ['month', 'Plan figures months'],
  ['date', 'Plan figures dates'],
];

/** Money is shown in £m, whatever the plan has it in. */
const unitOf = ({ unit }: TableWords, { series }: RowWords): string =>
  series.scale.startsWith('£') && series.unit['£'] === 1 ? '£m' : unit;
