import type { ReportedFinding } from '@stplan/rules';

/** Findings by the file in which they stand, in their order. */
export function byFile(findings: readonly ReportedFinding[]): ReadonlyMap<string, readonly ReportedFinding[]> {
  return Map.groupBy(findings, ({ finding }) => finding.span.file);
}
