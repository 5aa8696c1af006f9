import type { ReportedFinding } from '../../check/reported-finding.ts';
import { regions } from './regions.ts';
import type { Format } from './render-input.ts';
import { XML_HEAD, xmlAttributes } from './xml-text.ts';

/** The XML of Checkstyle, which many build servers and editors read. */
export const format: Format = ({ result, texts, version }) => {
  const regionOf = regions(texts);
  const files = Map.groupBy(result.findings, ({ finding }) => finding.span.file);
  const error = ({ finding, severity }: ReportedFinding) => {
    const { line, column } = regionOf(finding.span).start;
    const { message, rule } = finding;
    return `    <error${xmlAttributes({ line, column, severity, message, source: `stplan.${rule.replace('/', '.')}` })}/>\n`;
  };
  const entries = [...files].map(
    ([name, found]) => `  <file${xmlAttributes({ name })}>\n${found.map(error).join('')}  </file>\n`,
  );
  return `${XML_HEAD}<checkstyle${xmlAttributes({ version: `stplan-${version}` })}>\n${entries.join('')}</checkstyle>\n`;
};
