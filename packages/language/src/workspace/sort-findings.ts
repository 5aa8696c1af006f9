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

/**
 * Findings with one for a name that is written wrongly and also stands for nothing: the one that knows the name which
 * is meant, or else the one about its form.
 */
export function oneForEachName(findings: readonly Finding[]): readonly Finding[] {
  const placeOf = ({ span }: Finding) => `${span.file} ${span.start}`;
  const known = new Map<string, boolean>();
  for (const finding of findings)
    if (finding.rule === 'language/unknown-name') known.set(placeOf(finding), /^Did you mean/.test(finding.help ?? ''));
  const written = new Set<string>();
  for (const finding of findings) if (finding.rule === 'language/name-format') written.add(placeOf(finding));
  if (written.size === 0 || known.size === 0) return findings;
  return findings.filter((finding) => {
    const place = placeOf(finding);
    if (finding.rule === 'language/name-format') return known.get(place) !== true;
    return finding.rule !== 'language/unknown-name' || known.get(place) === true || !written.has(place);
  });
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
