import type { Finding } from '@stplan/model';
import type { PlannedAcceptance } from './acceptance-problem.ts';

/** Whether an acceptance covers a finding: the same rule, and the finding starts in the file or lines it speaks of. */
export function covers({ acceptance, outside }: PlannedAcceptance, finding: Finding): boolean {
  if (acceptance.rule !== finding.rule) return false;
  if (outside !== undefined) {
    return outside.file === finding.span.file && finding.message.includes(outside.says ?? '');
  }
  if (acceptance.span.file !== finding.span.file) return false;
  if (acceptance.covers.form === 'file') return true;
  const { start, end } = acceptance.covers.span;
  return finding.span.start >= start && finding.span.start <= end;
}
