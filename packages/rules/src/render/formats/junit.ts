import type { AcceptedFinding, ReportedFinding } from '../../check/reported-finding.ts';
import { rulePageCommand } from '../../wording/rule-page-command.ts';
import { regions } from './regions.ts';
import type { Format, RenderInput } from './render-input.ts';
import { XML_HEAD, xmlAttributes, xmlText } from './xml-text.ts';

type Case = { readonly file: string; readonly text: string; readonly result: 'failed' | 'skipped' | 'passed' };

/**
 * The XML of JUnit: a suite for every plan file, a case for every finding in it. A finding that fails the run is a
 * failure, a lesser one a case that passes with output, an accepted one is skipped; a file without findings is one case
 * that passes.
 */
export const format: Format = (input) => {
  const { result, files, failing } = input;
  const write = caseWriter(input);
  const cases: Case[] = [
    ...result.findings.map((reported) => write(reported, failing.includes(reported.severity) ? 'failed' : 'passed')),
    ...result.accepted.map((reported) => write(reported, 'skipped')),
  ];
  const names = [...new Set([...files, ...cases.map(({ file }) => file)])].sort();
  const suites = names.map((name) => {
    const own = cases.filter(({ file }) => file === name);
    const filled = own.length === 0 ? [{ file: name, text: clean(name), result: 'passed' } as const] : own;
    return `  <testsuite${xmlAttributes({ name, ...counts(filled) })}>\n${filled.map(({ text }) => text).join('')}  </testsuite>\n`;
  });
  const all = { ...counts(cases), tests: cases.length + names.filter((name) => isClean(name, cases)).length };
  return `${XML_HEAD}<testsuites${xmlAttributes({ name: 'stplan', ...all })}>\n${suites.join('')}</testsuites>\n`;
};

function isClean(name: string, cases: readonly Case[]): boolean {
  return cases.every(({ file }) => file !== name);
}

function clean(name: string): string {
  return `    <testcase${xmlAttributes({ name: 'no findings', classname: name, file: name })}/>\n`;
}

function counts(cases: readonly Case[]) {
  const of = (wanted: Case['result']) => cases.filter(({ result }) => result === wanted).length;
  return { tests: cases.length, failures: of('failed'), errors: 0, skipped: of('skipped') };
}

function caseWriter({ texts }: RenderInput) {
  const regionOf = regions(texts);
  return (reported: ReportedFinding | AcceptedFinding, result: Case['result']): Case => {
    const { finding, severity } = reported;
    const { file } = finding.span;
    const { line, column } = regionOf(finding.span).start;
    const head = { name: `${finding.rule} at ${line}:${column}`, classname: file, file, line };
    const body = [`${file}:${line}:${column}`, finding.message, finding.help, rulePageCommand(finding.rule)]
      .flatMap((part) => (part === undefined ? [] : xmlText(part)))
      .join('\n');
    const inner = {
      failed: `      <failure${xmlAttributes({ type: severity, message: finding.message })}>${body}</failure>\n`,
      skipped: `      <skipped${xmlAttributes({ message: 'acceptance' in reported ? reported.acceptance.reason : '' })}/>\n`,
      passed: `      <system-out>${severity}: ${body}</system-out>\n`,
    }[result];
    return { file, result, text: `    <testcase${xmlAttributes(head)}>\n${inner}    </testcase>\n` };
  };
}
