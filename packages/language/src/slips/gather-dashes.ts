import type { Finding } from '@stplan/model';
import { startOfLine } from '../parse/lexer/blanks.ts';
import { gather, namedAlike } from './gather.ts';

/** Years of one line with a dash make one finding. */
export function gatherDashes(findings: readonly Finding[], text: string): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === 'language/year-with-dash')) return findings;
  return gather(
    findings,
    ({ rule, span }) => (rule === 'language/year-with-dash' ? `${startOfLine(text, span.start)}` : undefined),
    (others) => `The same goes for ${namedAlike(others.map(({ span }) => text.slice(span.start, span.end)))}.`,
  );
}
