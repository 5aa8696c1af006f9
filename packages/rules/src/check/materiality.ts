import { abs, compare, type Finding, isMoney, type Plan } from '@stplan/model';
import type { Severity } from '../rule/index.ts';

/** The severity once the plan's materiality is looked at: a difference of money below it is information. */
export function materialSeverity(severity: Severity, finding: Finding, plan: Plan | undefined): Severity {
  const threshold = plan?.definition?.materiality?.value;
  const { statement } = finding;
  const amount = statement?.unexplained;
  if (threshold === undefined || statement === undefined || amount === undefined) return severity;
  if (!isMoney(statement.unit) || !isMoney(threshold.unit)) return severity;
  return compare(abs(amount), abs(threshold.value)) < 0 ? 'info' : severity;
}
