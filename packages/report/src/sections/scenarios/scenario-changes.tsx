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
import { digitsFor, ownerText } from '../../words/scenario-words.ts';
import { Remarks } from './remarks.tsx';
import { yearColumns } from './year-columns.ts';

type Row = ScenarioRow & { readonly scenario: string };

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
      <Remarks remarks={remarks} />
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
  return [
    { head: 'Scenario', rowHead: true, cell: ({ scenario }) => scenario },
    { head: 'Whose', choices: true, cell: ownerText },
    { head: 'What', choices: true, cell: ({ label }) => label },
    ...yearColumns<Row>(years, digitsFor(rows)),
  ];
}

/** What the table does not say, by the titles of what is late. */
function remarksOf(outcome: ScenarioOutcome, { plan }: ReportView): readonly string[] {
  const called = (kind: 'efficiency' | 'milestone', name: string) => `“${plan.lookup(name, [kind])?.title ?? name}”`;
  return scenarioRemarks(outcome, called).map((remark) => `${outcome.title ?? outcome.name}: ${remark}`);
}
