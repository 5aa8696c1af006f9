import type { ExportInput } from '../export-input.ts';
import { figureCell } from '../in-scale.ts';
import { heading, type OutSheet, type SheetCell } from '../sheet-cell.ts';
import { ownerText } from './schemes.ts';

function listSheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): readonly OutSheet[] {
  return rows.length === 0 ? [] : [{ name, rows: [[heading(name)], [], headings.map(heading), ...rows], frozen: 3 }];
}

/** The organisations of the plan. */
export function organisationSheets({ plan }: ExportInput): readonly OutSheet[] {
  const rows = plan.elements.organisation.map(({ name, title = name, organisationKind, ods }) => [
    name,
    title,
    organisationKind?.value ?? '',
    ods?.value ?? '',
  ]);
  return listSheet('Organisations', ['Short name', 'Organisation', 'Type', 'ODS code'], rows);
}

const date = (
  value: { readonly value: { readonly year: number; readonly month: number; readonly day: number } } | undefined,
): SheetCell => (value === undefined ? undefined : { form: 'date', date: value.value });

/** The milestones, with the date that a delayed or complete one has. */
export function milestoneSheets({ plan }: ExportInput): readonly OutSheet[] {
  const rows = plan.elements.milestone.map(
    ({ name, title = name, owner, starts, due, status, after, evidence, programme }) => [
      name,
      title,
      ownerText(owner?.value),
      date(starts),
      date(due),
      status?.value.status.replace(/ to$/, '') ?? '',
      status?.value.date === undefined ? undefined : ({ form: 'date', date: status.value.date } as const),
      after.map(({ milestone }) => milestone.name).join(', '),
      programme?.value.name ?? '',
      evidence.map(({ value }) => value).join('; '),
    ],
  );
  const headings = [
    'Reference',
    'Milestone',
    'Owner',
    'Starts',
    'Due',
    'Status',
    'Revised date',
    'After',
    'Programme',
    'Evidence',
  ];
  return listSheet('Milestones', headings, rows);
}

/** The risks. */
export function riskSheets({ plan }: ExportInput): readonly OutSheet[] {
  const rows = plan.elements.risk.map(({ name, title = name, owner, score, mitigations, values, status }) => [
    name,
    title,
    ownerText(owner?.value),
    score === undefined ? '' : String(score.value.likelihood),
    score === undefined ? '' : String(score.value.impact),
    mitigations.map(({ value }) => value).join('; '),
    figureCell(values[0]?.value.figure, '£m'),
    status?.value ?? '',
  ]);
  const headings = ['Reference', 'Risk', 'Owner', 'Likelihood', 'Impact', 'Mitigation', 'Value at risk (£m)', 'Status'];
  return listSheet('Risks', headings, rows);
}
