import { visibleText } from '@stplan/model';
import { type ScenarioOutcome, scenarioRemarks, scenarioRows, scenarioYears } from '@stplan/reconcile';
import { cellsOf, digitsFor, ownerText, type PlanOutcomes, planTitle, scenarioText, yearHeads } from '@stplan/report';

/** Scenarios for a terminal: a table of each, in £m. */
export function outcomesText(plans: readonly PlanOutcomes[]): string {
  const blocks = plans.flatMap(({ plan, outcomes }) => {
    const years = scenarioYears(outcomes);
    return [`${visibleText(planTitle(plan))}\n`, ...outcomes.map((outcome) => outcomeText(outcome, years))];
  });
  return blocks.join('\n');
}

function outcomeText(outcome: ScenarioOutcome, years: readonly number[]): string {
  const rows = scenarioRows(outcome, years);
  const digits = digitsFor(rows);
  const table = [
    { label: 'against the plan, in £m', cells: yearHeads(years) },
    ...rows.map((row) => ({ label: `${ownerText(row)}: ${row.label}`, cells: cellsOf(row, digits) })),
  ];
  const width = Math.max(...table.map(({ label }) => label.length));
  const cell = Math.max(...table.flatMap(({ cells }) => cells.map((text) => text.length)), 0);
  const lines = table.map(({ label, cells }) =>
    [`  ${label.padEnd(width)}`, ...cells.map((text) => text.padStart(cell))].join('  ').trimEnd(),
  );
  const remarks = scenarioRemarks(outcome).map((remark) => `  ${remark}`);
  return [scenarioText(outcome), ...(rows.length === 0 ? [] : lines), ...remarks]
    .map((line) => `${visibleText(line)}\n`)
    .join('');
}
