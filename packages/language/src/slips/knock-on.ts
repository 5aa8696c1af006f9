import type { Finding } from '@stplan/model';
import { endOfLine, startOfLine } from '../parse/lexer/blanks.ts';
import type { SyntaxProblem } from '../parse/parsed-file.ts';

/** What is often said of a row or table of which a part was not read. */
const FOLLOWING = new Set([
  'language/duplicate-row',
  'language/duplicate-statement',
  'language/empty-header',
  'language/header-after-rows',
  'language/header-kind',
  'language/missing-basis',
  'language/missing-cell',
  'language/missing-unit',
  'language/mixed-units',
  'language/period-order',
  'language/surplus-cell',
  'language/table-without-header',
  'language/unit-mismatch',
  'language/years-not-consecutive',
]);

/** Findings without those that a mistake of syntax in the same lines led to. */
export function withoutKnockOn(
  findings: readonly Finding[],
  problems: readonly SyntaxProblem[],
  text: string,
): readonly Finding[] {
  if (problems.length === 0 || findings.length === 0) return findings;
  const lines = problems.map(({ start, end }) => [startOfLine(text, start), endOfLine(text, end)] as const);
  const isMisread = (start: number, end: number) => lines.some(([from, to]) => from <= end && start <= to);
  // the line that says what the file belongs to is there, only not at the top
  const isLate = problems.some(({ rule }) => rule === 'language/late-header');
  return findings.filter(({ rule, span, related }) => {
    if (rule === 'language/no-header' && isLate) return false;
    if (!FOLLOWING.has(rule)) return true;
    return ![span, ...related.map((place) => place.span)].some(({ start, end }) => isMisread(start, end));
  });
}
