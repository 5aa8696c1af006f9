import type { Workspace } from '@stplan/model';
import { type Reconciliation, scenarioOutcomes } from '@stplan/reconcile';
import type { CheckResult, ReportedFinding } from '@stplan/rules';
import type { ReportInput } from '../report-input.ts';

/** Plans as they were read, reconciled and checked together. */
export type CheckedPlans = {
  readonly workspace: Workspace;
  readonly reconciliations: readonly Reconciliation[];
  readonly result: CheckResult;
};

/** What the report of one plan is made of; `generator` is the name and version of the program. */
export function reportInput(
  { workspace, reconciliations, result }: CheckedPlans,
  name: string,
  generator: string,
): ReportInput {
  const reconciliation = reconciliations.find(({ plan }) => plan.name === name)?.whole();
  if (reconciliation === undefined) throw new Error(`no reconciliation of ${name}`);
  const { plan, statements, figures, schedule, slips } = reconciliation;
  // scenarios are worked out from the plan with its formulas
  const assembled = workspace.plans.find((one) => one.name === name);
  const belongs = ({ finding }: ReportedFinding) => finding.plan === name || plan.files.includes(finding.span.file);
  return {
    plan,
    statements,
    figures,
    findings: result.findings.filter(belongs),
    accepted: result.accepted.filter(belongs),
    texts: new Map([...workspace.texts].filter(([file]) => plan.files.includes(file))),
    schedule: schedule.milestones.map(({ milestone, begins, earliest, slack, critical }) => ({
      name: milestone.name,
      start: begins,
      finish: earliest,
      slackDays: slack,
      critical,
    })),
    moved: slips.now(),
    scenarios: assembled === undefined ? [] : scenarioOutcomes(assembled, workspace),
    generator,
  };
}
