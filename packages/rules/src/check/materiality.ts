import { abs, compare, type Finding, isMoney, type Plan } from '@stplan/model';
import type { Severity } from '../rule/index.ts';

/** The severity once the plan's materiality is looked at: money below it, in every year spoken of, is information. */
export function materialSeverity(severity: Severity, finding: Finding, plan: Plan | undefined): Severity {
  const threshold = plan?.definition?.materiality?.value;
  const { statement, laterYears = [] } = finding;
  if (threshold === undefined || statement === undefined || !isMoney(threshold.unit)) return severity;
  const small = [statement, ...laterYears].every(
    ({ unexplained, unit }) =>
      unexplained !== undefined && isMoney(unit) && compare(abs(unexplained), abs(threshold.value)) < 0,
  );
  return small ? 'info' : severity;
}
