import { RULES } from '../generated/registry.ts';
import { type CheckInput, checkAgainst } from './check-against.ts';
import type { CheckResult } from './reported-finding.ts';

/** Checks every plan of a workspace against all rules, with settings, acceptances and materiality. */
export function checkWorkspace(input: CheckInput): CheckResult {
  return checkAgainst(RULES, input);
}
