import type { Finding, Memory, Workspace } from '@stplan/model';
import type { Rule, RuleContext } from '../rule/index.ts';
import type { RuleSettings } from '../settings/rule-settings.ts';
import { severityOf } from '../settings/severity-of.ts';
import { atThePlan } from './at-the-plan.ts';
import { planFindings } from './plan-findings.ts';
import type { ReconciledPlan } from './reconciled-plan.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Where a plan is checked. */
export type Surroundings = {
  readonly workspace: Workspace;
  readonly settings: RuleSettings;
  readonly memory: Memory;
  readonly stopwatch?: Stopwatch | undefined;
};

/**
 * What rules find in a plan. Those that look at it alone are asked again only when it changed; those that look across
 * plans whenever any plan did.
 */
export function foundInPlan(
  rules: readonly Rule[],
  { plan, statements, findings, schedule, slips, figures }: ReconciledPlan,
  { workspace, settings, memory, stopwatch }: Surroundings,
): readonly Finding[] {
  // of forty plans thirty-nine are as they were
  const on = memory.recall(`rules of ${plan.name}`, [rules, settings, plan.definition], () =>
    rules.filter((rule) => severityOf(rule, settings, plan.definition) !== 'off'),
  );
  const looksAcross = (rule: Rule): boolean => rule.over === 'plan' && rule.looksAcross === true;
  const files = new Set(plan.files);
  const readingFindings = workspace.findings.filter(({ span }) => files.has(span.file));
  const own = {
    plan,
    bodies: () => workspace.bodies?.register(),
    texts: workspace.texts,
    readingFindings,
    statements,
    schedule,
    slips,
    figures,
    memory,
  };
  const alone: RuleContext = {
    ...own,
    get workspace(): Workspace {
      throw new Error('it looks at other plans without saying so (looksAcross)');
    },
  };
  const within = memory.recall(
    `found in ${plan.name}`,
    [statements, settings, rules, workspace.bodies, ...readingFindings],
    () => [
      ...findings,
      ...planFindings(
        alone,
        on.filter((rule) => !looksAcross(rule)),
        stopwatch,
      ),
    ],
  );
  const across = memory.recall(
    `found across ${plan.name}`,
    [statements, settings, rules, workspace.bodies, ...readingFindings, ...workspace.plans],
    () => planFindings({ ...own, workspace }, on.filter(looksAcross), stopwatch),
  );
  const isOwn = ({ span }: Finding): boolean => files.has(span.file);
  return [...within, ...across].map((finding) => (isOwn(finding) ? finding : atThePlan(finding, plan, workspace)));
}
