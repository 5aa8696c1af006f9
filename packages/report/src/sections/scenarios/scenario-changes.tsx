import { exactDigits, formatCell, yearText } from '@stplan/model';
import {
  type ScenarioOutcome,
  type ScenarioRow,
  scenarioRemarks,
  scenarioRows,
  scenarioYears,
} from '@stplan/reconcile';
import type { ReportView } from '../../reading/report-view.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';

type Row = ScenarioRow & { readonly scenario: string };

/** As fine as the finest of the table, between a tenth and a thousandth of a million. */
const DIGITS = { least: 1, most: 3 };

/** What scenarios do to positions: by how much each year changes against the plan, for the system and organisations. */
export function ScenarioChanges({ view }: { readonly view: ReportView }) {
  const outcomes = view.input.scenarios ?? [];
  if (outcomes.length === 0) return null;
  const years = scenarioYears(outcomes);
  const rows = outcomes.flatMap((outcome) => rowsOf(outcome, years, view));
  const remarks = outcomes.flatMap((outcome) => remarksOf(outcome, view));
  return (
    <>
      {rows.length > 0 && (
        <DataTable
          id="scenario-changes"
          caption="What each scenario changes against the plan, £m"
          columns={columns(years, rows)}
          rows={rows}
          rowClass={({ part }) => (part === 'change' ? 'total' : undefined)}
          tools="filter sort"
        />
      )}
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function rowsOf(outcome: ScenarioOutcome, years: readonly number[], view: ReportView): readonly Row[] {
  const place = (name: string | undefined) => (name === undefined ? -1 : view.organisations.indexOf(name));
  return [...scenarioRows(outcome, years)]
    .sort((a, b) => place(a.organisation) - place(b.organisation))
    .map((row) => ({ ...row, scenario: outcome.title ?? outcome.name }));
}

function columns(years: readonly number[], rows: readonly Row[]): Column<Row>[] {
  const needed = rows.flatMap(({ cells }) => cells.map((cell) => exactDigits(cell, '£m') ?? DIGITS.most));
  const digits = Math.min(DIGITS.most, Math.max(DIGITS.least, ...needed));
  return [
    { head: 'Scenario', rowHead: true, cell: ({ scenario }) => scenario },
    { head: 'Whose', choices: true, cell: ({ organisation }) => organisation ?? 'The system' },
    { head: 'What', choices: true, cell: ({ label }) => label },
    ...years.map((start, at) => ({
      head: yearText({ start }),
      numeric: true,
      absent: '-',
      cell: ({ cells }: Row) => {
        const value = cells[at];
        return value && value.n !== 0n ? { value, text: formatCell(value, { scale: '£m', digits }) } : undefined;
      },
    })),
  ];
}

/** What the table does not say, by the titles of what is late. */
function remarksOf(outcome: ScenarioOutcome, { plan }: ReportView): readonly string[] {
  const called = (kind: 'efficiency' | 'milestone', name: string) => `“${plan.lookup(name, [kind])?.title ?? name}”`;
  return scenarioRemarks(outcome, called).map((remark) => `${outcome.title ?? outcome.name}: ${remark}`);
}
