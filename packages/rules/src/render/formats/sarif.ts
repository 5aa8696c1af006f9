import type { AcceptedFinding, ReportedFinding } from '../../check/reported-finding.ts';
import { jsonText } from './json-text.ts';
import { regions } from './regions.ts';
import type { Format } from './render-input.ts';
import { sarifResult } from './sarif/sarif-result.ts';
import { sarifRule } from './sarif/sarif-rule.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0, for code scanning: the rules that found something with their pages, every finding with its other places
 * and fixes, what is accepted as suppressed, and how each stands to the baseline. Paths start from the folder in which
 * stplan runs, which should be the root of the repository.
 */
export const format: Format = (input) => {
  const { result, known, version, failing } = input;
  const reported: readonly (ReportedFinding | AcceptedFinding)[] = [
    ...result.findings,
    ...(known?.findings ?? []),
    ...result.accepted,
  ];
  const rules = new Map([...reported].sort(byRule).map((one) => [one.finding.rule, sarifRule(one)]));
  const ids = [...rules.keys()];
  const regionOf = regions(input.texts);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stplan', version, semanticVersion: version, rules: [...rules.values()] } },
        invocations: [
          {
            executionSuccessful: true,
            exitCode: result.findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0,
          },
        ],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which stplan was started.' } } },
        columnKind: 'utf16CodeUnits',
        results: reported.map((one) => sarifResult(one, ids.indexOf(one.finding.rule), input, regionOf)),
      },
    ],
  };
  return jsonText(log, 2);
};

function byRule(a: ReportedFinding, b: ReportedFinding): number {
  return a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0;
}
