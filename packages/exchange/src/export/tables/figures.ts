import { periodText, type Series, statedSeries, toJsonText, unitName, visibleText } from '@stplan/model';
import type { CsvField } from '../../csv/write-csv.ts';
import type { ExportInput } from '../export-input.ts';
import type { OutTable } from './table.ts';

/** A row of figures with what it is of. */
export type FigureRow = {
  readonly name: string;
  readonly title?: string | undefined;
  readonly table: string;
  readonly row: string;
  readonly organisation: string;
  readonly counterparty: string;
  readonly basis: string;
  readonly series: Series;
};

const COLUMNS = [
  'name',
  'title',
  'table',
  'row',
  'organisation',
  'counterparty',
  'basis',
  'period',
  'unit',
  'value',
  'step',
  'scale',
];

/** One line for each figure, in pounds and other base units: what a warehouse takes. */
export function figureTable(name: string, rows: readonly FigureRow[]): OutTable {
  const lines = rows.flatMap(({ series, ...row }) =>
    series.periods.flatMap((period, index): readonly (readonly CsvField[])[] => {
      const figure = series.cells[index];
      if (figure === undefined) return [];
      const words = [row.name, row.title ?? '', row.table, row.row, row.organisation, row.counterparty, row.basis];
      const value = { figure: toJsonText(figure.value) };
      return [
        [...words, periodText(period), unitName(figure.unit), value, { figure: toJsonText(figure.step) }, figure.scale],
      ];
    }),
  );
  return { name, columns: COLUMNS, rows: lines };
}

/** The figures of positions. */
export function positionTable({ plan, texts }: ExportInput): OutTable {
  const rows = plan.elements.position.flatMap((position) =>
    position.rows.map(({ labelSpan: { file, start, end }, series, counterparty }): FigureRow => {
      const words = (texts.get(file) ?? '').slice(start, end).replaceAll(/\s+/g, ' ');
      const other = counterparty?.kind === 'member' ? counterparty.organisation.name : (counterparty?.kind ?? '');
      const basis = position.basis ?? '';
      return {
        name: position.name,
        title: position.title,
        table: 'position',
        row: visibleText(words),
        organisation: position.name,
        counterparty: other,
        basis,
        series,
      };
    }),
  );
  return figureTable('positions', rows);
}

/** The figures of contracts, each side's. */
export function contractTable({ plan }: ExportInput): OutTable {
  const rows = plan.elements.contract.flatMap(({ name, title, commissioner, provider, values }) =>
    values.flatMap(({ basis = '', sides }) =>
      sides.map(({ organisation, series }): FigureRow => {
        const isBuyer = organisation.name === commissioner?.name;
        const counterparty = (isBuyer ? provider : commissioner)?.name ?? '';
        return {
          name,
          title,
          table: 'value',
          row: isBuyer ? 'commissioner' : 'provider',
          organisation: organisation.name,
          counterparty,
          basis,
          series,
        };
      }),
    ),
  );
  return figureTable('contracts', rows);
}

/** The figures of savings schemes. */
export function schemeTable({ plan }: ExportInput): OutTable {
  const rows = plan.elements.efficiency.flatMap(({ name, title, effects, saves }): readonly FigureRow[] => [
    ...effects.flatMap(({ basis = '', legs }) =>
      legs.map(({ organisation, line = '', counterparty, series }): FigureRow => {
        const other = counterparty?.kind === 'member' ? counterparty.organisation.name : (counterparty?.kind ?? '');
        return {
          name,
          title,
          table: 'effect',
          row: line,
          organisation: organisation.name,
          counterparty: other,
          basis,
          series,
        };
      }),
    ),
    ...saves.map((amount): FigureRow => {
      const series = statedSeries(amount);
      return { name, title, table: 'saves', row: 'net', organisation: '', counterparty: '', basis: 'annual', series };
    }),
  ]);
  return figureTable('schemes', rows);
}

/** The figures of capital schemes. */
export function capitalTable({ plan }: ExportInput): OutTable {
  const rows = plan.elements.capital.flatMap(({ name, title, uses, sources }): readonly FigureRow[] => [
    ...(uses?.rows ?? []).map(
      ({ title: row, series }): FigureRow => ({
        name,
        title,
        table: 'uses',
        row,
        organisation: '',
        counterparty: '',
        basis: '',
        series,
      }),
    ),
    ...(sources?.rows ?? []).map(({ sourceKind, title: said, organisation, series }): FigureRow => {
      const row = said === undefined ? sourceKind : `${sourceKind}: ${said}`;
      return {
        name,
        title,
        table: 'sources',
        row,
        organisation: organisation?.name ?? '',
        counterparty: '',
        basis: '',
        series,
      };
    }),
  ]);
  return figureTable('capital', rows);
}
