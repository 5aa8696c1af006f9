import { visibleText } from '@stplan/model';
import type { Severity } from '../../rule/index.ts';
import { jsonText } from './json-text.ts';
import { regions } from './regions.ts';
import type { Format } from './render-input.ts';

const SEVERITIES: { readonly [S in Severity]: string } = { error: 'major', warning: 'minor', info: 'info' };

/** A code quality report of GitLab. */
export const format: Format = ({ result, texts, identityOf }) => {
  const regionOf = regions(texts);
  const issues = result.findings.map(({ finding, severity }) => {
    const { start, end } = regionOf(finding.span);
    return {
      description: visibleText(finding.message),
      check_name: finding.rule,
      fingerprint: identityOf(finding).fingerprint,
      severity: SEVERITIES[severity],
      location: { path: finding.span.file.toWellFormed(), lines: { begin: start.line, end: end.line } },
    };
  });
  return jsonText(issues, 2);
};
