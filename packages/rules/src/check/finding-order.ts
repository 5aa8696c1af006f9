import type { Finding } from '@stplan/model';

/** The order of findings: file, place, rule, then the words, each by code unit so that no locale changes it. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    byText(a.span.file, b.span.file) ||
    a.span.start - b.span.start ||
    byText(a.rule, b.rule) ||
    a.span.end - b.span.end ||
    byText(a.message, b.message)
  );
}

/** Findings in order, each once: the same rule saying the same about the same place is one finding. */
export function orderedFindings(findings: readonly Finding[]): Finding[] {
  return [...findings]
    .sort(compareFindings)
    .filter((finding, index, all) => index === 0 || compareFindings(all[index - 1] as Finding, finding) !== 0);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
