import type { Finding } from '@stplan/model';

/** Findings by file, place and rule; by code units, so that no locale changes the order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      byText(a.span.file, b.span.file) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      byText(a.rule, b.rule) ||
      byText(a.message, b.message),
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
