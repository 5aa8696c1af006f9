import { abs, isZero, type Statement, sum } from '@stplan/model';
import { differenceText } from '@stplan/rules';
import { workspaceFeature } from '../features/feature.ts';
import type { PlanSummary, PlanViewRequests } from '../protocol/plan-views.ts';
import { type AskedPlan, plansOf } from './asked-plan.ts';
import { outlineOf } from './outline.ts';
import { shown } from './printed.ts';

type Request = PlanViewRequests['stplan/plans'];

/** Every plan in short, and its elements. */
export const plans = workspaceFeature<Request['params'], Request['result']>('stplan/plans', {}, (_, context) =>
  plansOf(context).map(summary),
);

function summary(asked: AskedPlan): PlanSummary {
  const { folder, reconciliation } = asked;
  const { plan, statements } = reconciliation;
  const findings = folder
    .analysis()
    .result.findings.filter(({ finding }) => finding.plan === plan.name || plan.files.includes(finding.span.file));
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const start = { file: plan.files[0] ?? '', start: 0, end: 0 };
  return {
    folder: folder.uri,
    plan: plan.name,
    title: shown(plan.definition?.title ?? plan.name),
    location: folder.location(plan.definition?.nameSpan ?? start),
    files: plan.files.map(folder.uriOf),
    errors: count('error'),
    warnings: count('warning'),
    notes: count('info'),
    waiting: folder.analysis().result.waiting,
    unexplained: unexplainedText(statements),
    groups: outlineOf(asked),
  };
}

/** What is unexplained in all, each break once: what follows from another break is no amount of its own. */
function unexplainedText(statements: readonly Statement[]): string | null {
  const broken = statements.filter(
    ({ verdict, unexplained, dependsOn, scale }) =>
      verdict === 'unexplained' && unexplained && dependsOn === undefined && scale.startsWith('£'),
  );
  const [first] = broken;
  const total = sum(broken.flatMap(({ unexplained }) => (unexplained ? [abs(unexplained)] : [])));
  return first === undefined || isZero(total) ? null : differenceText(total, first);
}
