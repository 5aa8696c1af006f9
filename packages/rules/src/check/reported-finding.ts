import type { AcceptedRule, Finding } from '@stplan/model';
import type { Severity } from '../rule/rule.ts';

/** A finding as every way out shows it. */
export type ReportedFinding = {
  readonly finding: Finding;
  /** After settings and materiality. */
  readonly severity: Severity;
  /** `STP0101`. */
  readonly number: string;
  /** The rule's one line. */
  readonly title: string;
  /** The page of the rule, as a path from the root of the repository. */
  readonly url: string;
};

/** A finding that the plan accepts, with the reason and its place. */
export type AcceptedFinding = ReportedFinding & { readonly acceptance: AcceptedRule };

/** What a check comes to: findings in order of file, place and rule, and those accepted in the plan. */
export type CheckResult = {
  readonly findings: readonly ReportedFinding[];
  readonly accepted: readonly AcceptedFinding[];
  /** How many findings about figures are held back, because figures of their plan could not be read. */
  readonly waiting: number;
};
