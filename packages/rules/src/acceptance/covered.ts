import type { AcceptedRule, Finding } from '@stplan/model';

/** Whether an acceptance covers a finding: the same rule, and the finding starts in the file or lines it speaks of. */
export function covers(acceptance: AcceptedRule, finding: Finding): boolean {
  if (acceptance.rule !== finding.rule || acceptance.span.file !== finding.span.file) return false;
  if (acceptance.covers.form === 'file') return true;
  const { start, end } = acceptance.covers.span;
  return finding.span.start >= start && finding.span.start <= end;
}
