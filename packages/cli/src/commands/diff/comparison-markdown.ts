import { type DifferenceGroup, isSamePlan } from '@stplan/reconcile';
import {
  type ComparedPlan,
  type Comparison,
  type LineRun,
  lineRuns,
  loneTexts,
  planText,
  sideText,
  whatText,
} from '@stplan/report';
import { markdownText } from '@stplan/rules/formats/markdown-text';

/** More rows than this do not fit into a comment of a pull request. */
const MOST_ROWS = 250;

/** A comparison for a pull request: the summary in the open, the details folded away by organisation. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { before, after, plans } = comparison;
  const budget = { left: MOST_ROWS };
  const lone = loneTexts(comparison).map((text) => markdownText(text));
  const blocks = [
    `## What changed: ${markdownText(sideText(before))} → ${markdownText(sideText(after))}`,
    ...lone,
    ...plans.flatMap((plan) => planBlocks(plan, budget)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

type Budget = { left: number };

function planBlocks(plan: ComparedPlan, budget: Budget): readonly string[] {
  const heading = `### ${markdownText(planText(plan))}`;
  if (isSamePlan(plan.difference)) return [heading, 'Both say the same.'];
  const { summary, groups } = plan.page;
  return [
    heading,
    summary.map((sentence) => `- ${markdownText(sentence)}`).join('\n'),
    ...groups.map((group) => groupBlock(group, budget)),
  ];
}

function groupBlock({ name, title, lines }: DifferenceGroup, budget: Budget): string {
  const shown = lines.slice(0, budget.left);
  budget.left -= shown.length;
  const more = lines.length - shown.length;
  const head = title === undefined ? name : `${title} (${name})`;
  const count = `${lines.length} ${lines.length === 1 ? 'change' : 'changes'}`;
  const table = ['| of | what | change |', '| --- | --- | --- |', ...lineRuns(shown).flatMap(runRows)].join('\n');
  const body = [...(shown.length === 0 ? [] : [table]), ...(more === 0 ? [] : [`and ${more} more`])].join('\n\n');
  return `<details><summary>${summaryText(`${head}: ${count}`)}</summary>\n\n${body}\n\n</details>`;
}

/** What lines are of stands in the first of them. */
function runRows({ of, title, lines }: LineRun): readonly string[] {
  const name = title === undefined ? markdownText(of) : `${markdownText(of)}<br>${markdownText(title)}`;
  return lines.map(
    (line, index) => `| ${index === 0 ? name : ''} | ${markdownText(whatText(line))} | ${markdownText(line.text)} |`,
  );
}

/** Within the line of an element Markdown is not read, so its signs are characters there. */
function summaryText(text: string): string {
  return markdownText(text).replace(/\\([\\`*_[\]{}|~])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`);
}
