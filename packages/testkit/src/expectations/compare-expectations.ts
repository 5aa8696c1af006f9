import type { Expectation } from './read-expectations.ts';

/** A finding as far as expectations look at it: its line (from 1), its rule and its message. */
export type LocatedFinding = { readonly line: number; readonly rule: string; readonly message: string };

/**
 * How the findings differ from what was expected, one line each, in the order of the plan's lines: `missing` for an
 * expectation without a finding, `unexpected` for a finding without an expectation. Each finding meets one
 * expectation at most. Empty when all agree.
 */
export function compareExpectations(
  expected: readonly Expectation[],
  findings: readonly LocatedFinding[],
): readonly string[] {
  const open = [...findings];
  const differences: { line: number; text: string }[] = [];
  // The most telling parts choose first, so that an empty one does not take the finding that another names.
  for (const expectation of [...expected].sort((a, b) => b.text.length - a.text.length)) {
    const met = open.findIndex((finding) => meets(finding, expectation));
    if (met >= 0) open.splice(met, 1);
    else {
      const { line, rule, text } = expectation;
      differences.push({ line, text: `line ${line}: missing ${rule}: ${text}` });
    }
  }
  for (const { line, rule, message } of open) {
    differences.push({ line, text: `line ${line}: unexpected ${rule}: ${message}` });
  }
  return differences.sort((a, b) => a.line - b.line).map(({ text }) => text);
}

function meets(finding: LocatedFinding, { line, rule, text }: Expectation): boolean {
  return finding.line === line && finding.rule === rule && finding.message.includes(text);
}
