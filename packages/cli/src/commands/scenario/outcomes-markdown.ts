import { type ScenarioOutcome, scenarioRemarks, scenarioRows, scenarioYears } from '@stplan/reconcile';
import { cellsOf, digitsFor, ownerText, type PlanOutcomes, planTitle, scenarioText, yearHeads } from '@stplan/report';
import { markdownText } from '@stplan/rules/formats/markdown-text';

/** Scenarios as Markdown: a heading and a table of each. What a plan says is text and never markup. */
export function outcomesMarkdown(plans: readonly PlanOutcomes[]): string {
  const blocks = plans.flatMap(({ plan, outcomes }) => {
    const years = scenarioYears(outcomes);
    return [
      `## Scenarios: ${markdownText(planTitle(plan))}`,
      ...outcomes.flatMap((outcome) => outcomeBlocks(outcome, years)),
    ];
  });
  return `${blocks.join('\n\n')}\n`;
}

function outcomeBlocks(outcome: ScenarioOutcome, years: readonly number[]): readonly string[] {
  const rows = scenarioRows(outcome, years);
  const digits = digitsFor(rows);
  const table = [
    `| against the plan, in £m | | ${yearHeads(years).join(' | ')} |`,
    `| --- | --- |${years.map(() => ' ---: |').join('')}`,
    ...rows.map((row) => `| ${markdownText(ownerText(row))} | ${row.label} | ${cellsOf(row, digits).join(' | ')} |`),
  ];
  const remarks = scenarioRemarks(outcome).map((remark) => `- ${markdownText(remark)}`);
  return [
    `### ${markdownText(scenarioText(outcome))}`,
    ...(rows.length === 0 ? [] : [table.join('\n')]),
    ...(remarks.length === 0 ? [] : [remarks.join('\n')]),
  ];
}
