import type { Plan, Statement } from '@stplan/model';
import type { ReportedFinding } from '@stplan/rules';

/** What every form of an export is made of. */
export type ExportInput = {
  /** The plan with its formulas worked out. */
  readonly plan: Plan;
  readonly statements: readonly Statement[];
  readonly findings: readonly ReportedFinding[];
  readonly texts: ReadonlyMap<string, string>;
  /** Name and version of the program. */
  readonly generator: string;
};
