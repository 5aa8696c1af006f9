import type { Organisation, Risk } from '@stplan/model';
import type { DraftKind } from '../../draft/draft.ts';
import { MORE_COLUMNS } from '../../registers/more-columns.ts';
import { REFERENCE_LIBRARY } from '../../registers/reference-library.ts';
import type { ExportView } from '../export-view.ts';
import { figureSheet } from '../figure-sheet.ts';
import { figureCell } from '../in-scale.ts';
import type { OutSheet, SheetCell } from '../sheet-cell.ts';
import { usedOrganisations } from '../used-organisations.ts';
import { ownerText } from './capital.ts';
import { columnOf, moreCells } from './more-cells.ts';

function listSheet(
  view: ExportView,
  kind: DraftKind,
  name: string,
  headings: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): readonly OutSheet[] {
  if (rows.length === 0) return [];
  const columns = [
    ...headings.map((heading) => ({ heading, always: true })),
    ...(MORE_COLUMNS[kind] ?? []).map(({ heading }) => ({ heading })),
  ];
  const all = rows.map((words) => ({ words: [...words, ...moreCells(view, kind, String(words[0]))] }));
  return [figureSheet(view, { name, title: name, columns, rows: all, scale: '£m', totals: [] })];
}

/** The organisations of the plan, and those that it takes from the reference library. */
export function organisationSheets(view: ExportView): readonly OutSheet[] {
  const { own, fromLibrary } = usedOrganisations(view.plan);
  const row = (listed: string) => (organisation: Organisation) => {
    const { name, title = name, organisationKind, ods } = organisation;
    return [name, title, organisationKind?.value ?? '', ods?.value ?? '', ...(fromLibrary.length > 0 ? [listed] : [])];
  };
  const rows = [...own.map(row('plan')), ...fromLibrary.map(row(REFERENCE_LIBRARY))];
  const headings = ['Short name', 'Organisation', 'Type', 'ODS code', ...(fromLibrary.length > 0 ? ['Listed in'] : [])];
  return listSheet(view, 'organisation', 'Organisations', headings, rows);
}

const date = (
  value: { readonly value: { readonly year: number; readonly month: number; readonly day: number } } | undefined,
): SheetCell => (value === undefined ? undefined : { form: 'date', date: value.value });

/** The milestones, with the date that a delayed or complete one has. */
export function milestoneSheets(view: ExportView): readonly OutSheet[] {
  const rows = view.plan.elements.milestone.map(({ name, title = name, owner, starts, due, status, evidence }) => [
    name,
    title,
    ownerText(owner?.value),
    date(starts),
    date(due),
    status?.value.status.replace(/ to$/, '') ?? '',
    status?.value.date === undefined ? undefined : ({ form: 'date', date: status.value.date } as const),
    columnOf(view, 'milestone', name, 'after'),
    evidence.map(({ value }) => value).join('; '),
  ]);
  const headings = ['Reference', 'Milestone', 'Owner', 'Starts', 'Due', 'Status', 'Revised date', 'After', 'Evidence'];
  return listSheet(view, 'milestone', 'Milestones', headings, rows);
}

/** The value at risk that a risk states without saying of which kind or year. */
const plainValue = ({ values }: Risk) =>
  values.find(({ value: { basis, period } }) => basis === undefined && period === undefined)?.value.figure;

/** The risks. */
export function riskSheets(view: ExportView): readonly OutSheet[] {
  const rows = view.plan.elements.risk.map((risk) => {
    const { name, title = name, owner, score, mitigations, status } = risk;
    return [
      name,
      title,
      ownerText(owner?.value),
      score === undefined ? '' : String(score.value.likelihood),
      score === undefined ? '' : String(score.value.impact),
      mitigations.map(({ value }) => value).join('; '),
      figureCell(plainValue(risk), '£m'),
      status?.value ?? '',
    ];
  });
  const headings = ['Reference', 'Risk', 'Owner', 'Likelihood', 'Impact', 'Mitigation', 'Value at risk (£m)', 'Status'];
  return listSheet(view, 'risk', 'Risks', headings, rows);
}
