import type { Finding } from '@stplan/model';
import { startOfLine } from '../parse/lexer/blanks.ts';
import { gather } from './gather.ts';

const COUNTED = new Set(['language/missing-cell', 'language/surplus-cell']);

/** Rows that disagree with their periods in the same way make one finding: it is the row of periods that is wrong. */
export function gatherCells(findings: readonly Finding[], text: string): readonly Finding[] {
  if (!findings.some(({ rule }) => COUNTED.has(rule))) return findings;
  const united = gather(
    findings,
    ({ rule, message, related }) =>
      COUNTED.has(rule) && related[0]
        ? `${rule} ${startOfLine(text, related[0].span.start)}${message.slice(message.lastIndexOf(':'))}`
        : undefined,
    (others) => `So it is with ${others.length} more ${others.length === 1 ? 'row' : 'rows'} under these periods.`,
  );
  return united.map((finding) =>
    finding.rule === 'language/surplus-cell' && finding.related.length > 1
      ? {
          ...finding,
          help: 'Perhaps a period is missing from the row of periods. Each of them has one figure in each row.',
          // one row of periods is wrong, not each row below it
          fixes: finding.fixes.slice(1, 2),
        }
      : finding,
  );
}
