import { isoDateText, type Organisation, periodText, toJsonText, unitName } from '@stplan/model';
import type { CsvField } from '../../csv/write-csv.ts';
import { REFERENCE_LIBRARY } from '../../registers/reference-library.ts';
import type { ExportInput } from '../export-input.ts';
import { ownerText } from '../sheets/capital.ts';
import { findingRows } from '../sheets/findings.ts';
import { usedOrganisations } from '../used-organisations.ts';
import type { OutTable } from './table.ts';

/** The organisations of the plan, and those that it takes from the reference library. */
export function organisationTable({ plan }: ExportInput): OutTable {
  const { own, fromLibrary } = usedOrganisations(plan);
  const row =
    (listed: string) =>
    ({ name, title = '', organisationKind, ods }: Organisation) => [
      name,
      title,
      organisationKind?.value ?? '',
      ods?.value ?? '',
      listed,
    ];
  const rows = [...own.map(row('plan')), ...fromLibrary.map(row(REFERENCE_LIBRARY))];
  return { name: 'organisations', columns: ['name', 'title', 'kind', 'ods', 'listed_in'], rows };
}

type Dated = { readonly value: { readonly year: number; readonly month: number; readonly day: number } } | undefined;
const day = (stated: Dated): string => (stated === undefined ? '' : isoDateText(stated.value));

/** The milestones, dates as `2017-10-01`. */
export function milestoneTable({ plan }: ExportInput): OutTable {
  const rows = plan.elements.milestone.map(({ name, title = '', owner, programme, starts, due, status, after }) => [
    name,
    title,
    ownerText(owner?.value),
    programme?.value.name ?? '',
    day(starts),
    day(due),
    status?.value.status ?? '',
    status?.value.date === undefined ? '' : isoDateText(status.value.date),
    after.map(({ milestone }) => milestone.name).join(' '),
  ]);
  const columns = ['name', 'title', 'owner', 'programme', 'starts', 'due', 'status', 'status_date', 'after'];
  return { name: 'milestones', columns, rows };
}

/** The risks. */
export function riskTable({ plan }: ExportInput): OutTable {
  const rows = plan.elements.risk.map(({ name, title = '', owner, score, mitigations, status }) => [
    name,
    title,
    ownerText(owner?.value),
    String(score?.value.likelihood ?? ''),
    String(score?.value.impact ?? ''),
    mitigations.map(({ value }) => value).join('; '),
    status?.value ?? '',
  ]);
  return { name: 'risks', columns: ['name', 'title', 'owner', 'likelihood', 'impact', 'mitigation', 'status'], rows };
}

/** The statements: difference, tolerance and what is unexplained in the base unit. */
export function statementTable({ statements }: ExportInput): OutTable {
  const rows = statements.map((statement): readonly CsvField[] => {
    const {
      id,
      identity,
      subject,
      title,
      period,
      unit,
      difference,
      tolerance,
      unexplained,
      verdict,
      reason = '',
    } = statement;
    const figure = (value: typeof difference): CsvField => ({ figure: value === undefined ? '' : toJsonText(value) });
    const said = period === undefined ? '' : periodText(period);
    return [
      id,
      identity,
      subject,
      title,
      said,
      unitName(unit),
      figure(difference),
      figure(tolerance),
      figure(unexplained),
      verdict,
      reason,
    ];
  });
  const columns = [
    'id',
    'identity',
    'subject',
    'title',
    'period',
    'unit',
    'difference',
    'tolerance',
    'unexplained',
    'verdict',
    'reason',
  ];
  return { name: 'statements', columns, rows };
}

/** The findings. */
export function findingTable(input: ExportInput): OutTable {
  return { name: 'findings', columns: ['severity', 'rule', 'place', 'message', 'help'], rows: findingRows(input) };
}
