import type { ReportedFinding } from '../../check/reported-finding.ts';
import type { Severity } from '../../rule/index.ts';
import { countsText, findingCounts } from '../finding-counts.ts';
import { noneText } from './known-lines.ts';
import { markdownCode, markdownText } from './markdown-text.ts';
import { regions } from './regions.ts';
import type { Format, RenderInput } from './render-input.ts';

/** More rows than this are no summary, and comments have an end. */
const MOST_ROWS = 200;

const HEADINGS: readonly (readonly [Severity, string])[] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'Notes'],
];

/** A summary for a pull request, a merge request or the page of a run: a table for every severity. */
export const format: Format = (input) => {
  const { result, known } = input;
  const row = rowWriter(input);
  let left = MOST_ROWS;
  const tables = HEADINGS.flatMap(([severity, heading]) => {
    const own = result.findings.filter((reported) => reported.severity === severity);
    const shown = own.slice(0, left);
    left -= shown.length;
    const more = own.length - shown.length;
    if (own.length === 0) return [];
    const table = ['| where | what | rule |', '| --- | --- | --- |', ...shown.map(row)].join('\n');
    const rest = more === 0 ? '' : `\n\nand ${more} more`;
    return [shown.length === 0 ? `### ${heading}\n\n${own.length}` : `### ${heading}\n\n${table}${rest}`];
  });
  const before =
    known === undefined
      ? []
      : [
          `Known before (${markdownText(known.against)}): ${known.findings.length} still there, ${known.gone.length} gone.`,
        ];
  return `${['## stplan', countsText(findingCounts(result), noneText(known)), ...tables, ...before].join('\n\n')}\n`;
};

function rowWriter({ texts }: RenderInput) {
  const regionOf = regions(texts);
  return ({ finding, number }: ReportedFinding): string => {
    const { line, column } = regionOf(finding.span).start;
    const help = finding.help === undefined ? '' : `<br>${markdownText(finding.help)}`;
    const where = markdownCode(`${finding.span.file}:${line}:${column}`);
    return `| ${where} | ${markdownText(finding.message)}${help} | ${markdownCode(finding.rule)} ${number} |`;
  };
}
