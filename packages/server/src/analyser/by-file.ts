import type { ReportedFinding } from '@stplan/rules';

/** Findings by the file in which they stand, in their order. */
export function byFile(findings: readonly ReportedFinding[]): ReadonlyMap<string, readonly ReportedFinding[]> {
  const files = new Map<string, ReportedFinding[]>();
  for (const reported of findings) {
    const { file } = reported.finding.span;
    const before = files.get(file);
    if (before === undefined) files.set(file, [reported]);
    else before.push(reported);
  }
  return files;
}
