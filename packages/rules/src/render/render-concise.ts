import { visibleText } from '@stplan/model';
import type { CheckResult } from '../check/reported-finding.ts';
import { linesOf } from './lines-of.ts';
import { placeText } from './place-text.ts';

/** One line a finding: `file:line:column: severity rule message`. Empty when there is none. */
export function renderConcise({ findings }: CheckResult, texts: ReadonlyMap<string, string>): string {
  const lines = linesOf(texts);
  return findings
    .map(({ finding, severity }) => {
      return `${placeText(finding.span, lines)}: ${severity} ${finding.rule} ${visibleText(finding.message)}\n`;
    })
    .join('');
}
