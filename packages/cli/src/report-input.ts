import type { ReportInput } from '@stplan/report';
import type { ReportedFinding } from '@stplan/rules';
import type { Analysis } from './analyse.ts';

/** What the report of one plan is made of. */
export function reportInput(
  { workspace, reconciliations, result }: Pick<Analysis, 'workspace' | 'reconciliations' | 'result'>,
  name: string,
  generator: string,
): ReportInput {
  const reconciliation = reconciliations.find(({ plan }) => plan.name === name);
  if (reconciliation === undefined) throw new Error(`no reconciliation of ${name}`);
  const { plan, statements, figures, schedule } = reconciliation;
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
    generator,
  };
}
