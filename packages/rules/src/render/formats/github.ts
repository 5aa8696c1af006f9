import { visibleText } from '@stplan/model';
import type { Severity } from '../../rule/index.ts';
import { countsText, findingCounts } from '../finding-counts.ts';
import { knownLines, noneText } from './known-lines.ts';
import { regions } from './regions.ts';
import type { Format } from './render-input.ts';

const COMMANDS: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, which show each finding at its line; then a line of counts. */
export const format: Format = ({ result, texts, known }) => {
  const regionOf = regions(texts);
  const commands = result.findings.map(({ finding, severity, title, number }) => {
    const { start, end } = regionOf(finding.span);
    const properties = {
      file: finding.span.file,
      line: start.line,
      endLine: end.line,
      // the place within a line is known only to findings of one line
      ...(start.line === end.line && { col: start.column, endColumn: end.column }),
      title: `${finding.rule} (${number}): ${title}`,
    };
    const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
    const parts = [finding.message, ...(finding.help === undefined ? [] : [finding.help])];
    return `::${COMMANDS[severity]} ${written.join(',')}::${parts.map(data).join('%0A')}\n`;
  });
  return `${commands.join('')}${countsText(findingCounts(result), noneText(known))}\n${knownLines(known)}`;
};

/** Text that ends neither the line nor the command. */
function data(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
