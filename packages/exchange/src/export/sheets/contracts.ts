import { dateText } from '@stplan/model';
import { MORE_COLUMNS } from '../../registers/more-columns.ts';
import type { ExportView } from '../export-view.ts';
import { type FigureRow, figureSheet } from '../figure-sheet.ts';
import type { OutSheet } from '../sheet-cell.ts';
import { moreCells } from './more-cells.ts';

const COLUMNS = ['Reference', 'Contract', 'Commissioner', 'Provider', 'Side', 'Form', 'Status'];

/** The contracts, a row for each side's figures. */
export function contractSheets(view: ExportView): readonly OutSheet[] {
  const contracts = view.plan.elements.contract;
  if (contracts.length === 0) return [];
  const rows = contracts.flatMap((contract): readonly FigureRow[] => {
    const { name, title = name, commissioner, provider, form, status, values } = contract;
    const date = status?.value.date === undefined ? '' : ` ${dateText(status.value.date)}`;
    const words = (side: string) => [
      name,
      title,
      commissioner?.name ?? '',
      provider?.name ?? '',
      side,
      form?.value ?? '',
      status === undefined ? '' : `${status.value.status}${date}`,
      ...moreCells(view, 'contract', name),
    ];
    // values of another basis stand with the plan's other figures
    const sides = values.filter(({ basis = 'annual' }) => basis === 'annual').flatMap((table) => table.sides);
    if (sides.length === 0) return [{ words: words('') }];
    return sides.map(({ organisation, series }) => ({
      words: words(organisation.name === commissioner?.name ? 'commissioner' : 'provider'),
      series,
    }));
  });
  const total = (label: string, pattern: string) => ({ label, pattern, heading: 'Side' });
  const sheet = figureSheet(view, {
    name: 'Contracts',
    title: 'Contracts (£m)',
    columns: [
      ...COLUMNS.map((heading) => ({ heading, always: true })),
      ...(MORE_COLUMNS.contract ?? []).map(({ heading }) => ({ heading })),
    ],
    rows,
    scale: '£m',
    totals: [total('Total, commissioners', 'commissioner'), total('Total, providers', 'provider')],
  });
  return [sheet];
}
