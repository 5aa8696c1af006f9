import { type Basis, type StatedAmount, statedSeries } from '@stplan/model';
import { beginsWith, type Column, type Register } from '../../registers/register.ts';
import { REGISTERS } from '../../registers/registers.ts';
import { ROW_COLUMNS } from '../../registers/row-columns.ts';
import type { ElementWords, RowWords } from '../../words/element-words.ts';
import type { ExportView } from '../export-view.ts';
import { figureSheet } from '../figure-sheet.ts';
import type { OutSheet, SheetCell } from '../sheet-cell.ts';
import { countSums, type Listed } from './count-sums.ts';

const BASES: readonly Basis[] = ['annual', 'incremental', 'accumulated'];

/** A sheet for each register that the plan has elements of; movements of each basis on a sheet of their own. */
export function registerSheets(view: ExportView): readonly OutSheet[] {
  return REGISTERS.flatMap((register) => {
    const elements = view.words.filter(({ kind }) => kind === register.kind);
    if (elements.length === 0) return [];
    if (register.rows !== 'legs') return [registerSheet(view, register, elements, undefined)];
    return BASES.flatMap((basis) => {
      const there = elements.filter((element) => basisOf(element) === basis);
      return there.length === 0 ? [] : [registerSheet(view, register, there, basis)];
    });
  });
}

/** The basis of an element's first figures: it has one row of sheets, and what it has in another basis stands apart. */
function basisOf({ tables }: ElementWords): string {
  const first = tables.find(({ words }) => words === 'effect' || words === 'amount');
  return first?.basis || 'annual';
}

function registerSheet(
  view: ExportView,
  register: Register,
  elements: readonly ElementWords[],
  basis: Basis | undefined,
): OutSheet {
  const { noun, sheet, columns, rows: form, short, kind } = register;
  const inRows = form === undefined ? [] : ROW_COLUMNS[form];
  const all = elements.map((element): Listed => {
    const before = [element.name, ...(kind === 'sign-off' ? [] : [element.title || element.name])];
    const after = columns.map((column) => columnCell(column, element));
    const figures = rowsOf(view, register, element, basis);
    if (figures.length === 0)
      return { element, rows: [{ label: '', words: [...before, ...inRows.map(() => ''), ...after] }] };
    const rows = figures.map((row) => {
      const said = inRows.map(({ shown }) => shown(row, element));
      return { label: row.label, words: [...before, ...said, ...after], series: row.series };
    });
    return { element, rows };
  });
  const rows = form === 'counts' ? countSums(all) : all.flatMap((listed) => listed.rows);
  const suffix = basis === undefined || basis === 'annual' ? '' : ` ${basis}`;
  const unit = form === 'legs' ? `${basis === 'annual' ? '' : `, ${basis}`} (£m)` : '';
  return figureSheet(view, {
    name: `${sheet}${suffix}`,
    title: `${sheet}${unit}`,
    columns: [
      { heading: kind === 'sign-off' ? 'Organisation' : 'Reference', always: true },
      ...(kind === 'sign-off' ? [] : [{ heading: noun, always: true }]),
      ...inRows.map(({ heading, field }) => ({ heading, always: field === 'line' || field === 'row' })),
      ...columns.map(({ heading, field }) => ({ heading, always: field === 'owner' })),
    ],
    rows,
    scale: '£m',
    totals: short === undefined ? [] : [{ label: 'Total', heading: 'Line', pattern: '?*' }],
  });
}

/** What a column shows of an element: its statements without the words that they begin with. */
export function columnCell({ begins, shown, read: _, field }: Column, { statements }: ElementWords): SheetCell {
  const found = statements.flatMap(({ words }) => {
    const begin = begins.find((each) => beginsWith(words, each));
    if (begin === undefined) return [];
    return [begins.length > 1 || begin !== begins[0] || isWhole(field) ? words : words.slice(begin.length).trim()];
  });
  return found.length === 0 ? '' : shown(found);
}

/** Columns whose cells hold whole sentences. */
const isWhole = (field: string): boolean => field === 'recurrent';

const legsOf = ({ tables }: ElementWords, basis: Basis): readonly RowWords[] =>
  tables
    .filter((table) => table.words === 'effect' && (table.basis || 'annual') === basis)
    .flatMap((table) => table.rows.filter(({ organisation }) => organisation !== ''));

function rowsOf(
  view: ExportView,
  register: Register,
  element: ElementWords,
  basis: Basis | undefined,
): readonly RowWords[] {
  if (register.rows === 'counts') return element.tables.filter(({ words }) => words === '').flatMap(({ rows }) => rows);
  if (register.rows !== 'legs' || basis === undefined) return [];
  const amounts = element.tables.filter((table) => table.words === 'amount' && (table.basis || 'annual') === basis);
  const legs = [...legsOf(element, basis), ...amounts.flatMap(({ rows }) => rows.map(asAmount))];
  return legs.length > 0 || basis !== 'annual' ? legs : shortRows(view, register, element);
}

const asAmount = (row: RowWords): RowWords => ({ ...row, line: 'amount' });

/** The short form as a row: net, of the whole footprint, annual. */
function shortRows({ plan }: ExportView, { short }: Register, element: ElementWords): readonly RowWords[] {
  if (short === undefined || element.tables.some(({ words }) => words === 'effect')) return [];
  const amounts = amountsOf(plan.elements, short, element.name);
  const [first, ...others] = amounts;
  if (first === undefined) return [];
  const series = statedSeries(first, ...others);
  return [{ label: '', suffix: '', series, organisation: '', line: short, title: '', counterparty: '' }];
}

function amountsOf(
  { efficiency, investment, funding }: ExportView['plan']['elements'],
  short: 'saves' | 'costs' | 'receives',
  name: string,
): readonly StatedAmount[] {
  const found = {
    saves: () => efficiency.find((each) => each.name === name)?.saves,
    costs: () => investment.find((each) => each.name === name)?.costs,
    receives: () => funding.find((each) => each.name === name)?.receives,
  }[short]();
  return found ?? [];
}
