import { type Finding, type Memory, NO_MEMORY, type Plan, type SeveritySetting, type Workspace } from '@stplan/model';
import { acceptFindings } from '../acceptance/accept-findings.ts';
import { fromOutside, type PlannedAcceptance } from '../acceptance/acceptance-problem.ts';
import type { OutsideAcceptance } from '../acceptance/outside-acceptance.ts';
import type { Rule, Severity } from '../rule/index.ts';
import { planSettingProblems } from '../settings/plan-setting-problems.ts';
import type { RuleSettings } from '../settings/rule-settings.ts';
import { severityOf } from '../settings/severity-of.ts';
import { rulePagePath } from '../wording/rule-page-path.ts';
import { orderedFindings } from './finding-order.ts';
import { foundInPlan } from './found-in-plan.ts';
import { materialSeverity } from './materiality.ts';
import type { ReconciledPlan } from './reconciled-plan.ts';
import type { CheckResult, ReportedFinding } from './reported-finding.ts';
import type { Stopwatch } from './stopwatch.ts';
import { hasUnreadFigures } from './unread-figures.ts';

/** What is checked. */
export type CheckInput = {
  readonly workspace: Workspace;
  /**
   * One for each plan of the workspace, in any order. Each is looked at once and then let go, so that plans may be
   * worked out one by one as they are asked for.
   */
  readonly reconciliations: Iterable<ReconciledPlan>;
  readonly settings: RuleSettings;
  /** What is accepted in a file beside the plans. Those of files that are not in the workspace wait for their file. */
  readonly acceptances?: readonly OutsideAcceptance[];
  /** What was found in plans that have not changed since. */
  readonly memory?: Memory;
  /** Told of every part of a rule that runs. */
  readonly stopwatch?: Stopwatch | undefined;
};

/** Checks every plan of a workspace against some rules. */
export function checkAgainst(
  rules: readonly Rule[],
  { workspace, reconciliations, settings, acceptances: outside = [], memory = NO_MEMORY, stopwatch }: CheckInput,
): CheckResult {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const plans = new Map([...workspace.libraries, ...workspace.plans].map((plan) => [plan.name, plan]));
  const definitionOf = (finding: Finding) => plans.get(finding.plan ?? '')?.definition;
  const ownSeverity = (id: string, finding: Finding) => {
    const rule = known.get(id);
    return rule === undefined ? 'error' : severityOf(rule, settings, definitionOf(finding));
  };
  // a warning that explains an error must not let the plan pass
  const severity = (finding: Finding) => {
    const own = ownSeverity(finding.rule, finding);
    if (own === 'off') return own;
    return gravest([own, ...(finding.leadsTo ?? []).map((id) => ownSeverity(id, finding))]);
  };

  const found: Finding[] = [...workspace.findings];
  const unread = new Set<string>();
  for (const reconciled of reconciliations) {
    const { plan } = reconciled;
    for (const finding of foundInPlan(rules, reconciled, { workspace, settings, memory, stopwatch }))
      found.push(finding);
    if (hasUnreadFigures(plan, workspace.findings, known)) unread.add(plan.name);
  }
  const acceptances = [
    ...plannedAcceptances(plans, known, settings),
    ...outside.filter(({ file, rule }) => workspace.texts.has(file) && !isOff(rule, known, settings)).map(fromOutside),
  ];
  const shown = found.filter((finding) => severity(finding) !== 'off');
  const split = acceptFindings(orderedFindings(shown), acceptances, known);
  const waits = ({ rule, statement, plan }: Finding) =>
    unread.has(plan ?? '') && (statement !== undefined || isFromFigures(known.get(rule)));
  const open = split.open.filter((finding) => !waits(finding));
  const settingProblems = workspace.plans.flatMap((plan) => planSettingProblems(plan, known));
  // what cannot be read hides findings, so an acceptance of theirs only seems to be of no use
  const isWhole = !workspace.findings.some(({ rule }) => known.get(rule)?.structural);
  const problems = [...split.problems, ...settingProblems]
    .filter((finding) => severity(finding) !== 'off')
    .map((finding) => (isWhole ? finding : { ...finding, fixes: [] }));

  const report = (finding: Finding): ReportedFinding => ({
    finding,
    severity: materialSeverity(severity(finding) as Severity, finding, plans.get(finding.plan ?? '')),
    number: known.get(finding.rule)?.number ?? '',
    title: known.get(finding.rule)?.title ?? '',
    url: rulePagePath(finding.rule),
  });
  return {
    findings: orderedFindings([...open, ...problems]).map(report),
    accepted: split.accepted.map(({ finding, acceptance }) => ({ ...report(finding), acceptance })),
    waiting: split.open.length - open.length,
  };
}

function isFromFigures(rule: Rule | undefined): boolean {
  return rule?.over === 'plan' && rule.fromFigures === true;
}

const GRAVITY: readonly SeveritySetting[] = ['error', 'warning', 'info', 'off'];

function gravest(severities: readonly SeveritySetting[]): SeveritySetting {
  return GRAVITY.find((severity) => severities.includes(severity)) ?? 'off';
}

/** What plans accept in their files. Of a rule that is off there are no findings, so nothing is asked of its acceptances. */
function plannedAcceptances(
  plans: ReadonlyMap<string, Plan>,
  known: ReadonlyMap<string, Rule>,
  settings: RuleSettings,
): PlannedAcceptance[] {
  return [...plans.values()].flatMap(({ acceptances, definition, form, name }) =>
    acceptances
      .filter(({ rule }) => !isOff(rule, known, settings, definition))
      .map((acceptance) => ({ acceptance, plan: form === 'plan' ? name : undefined })),
  );
}

function isOff(
  id: string,
  known: ReadonlyMap<string, Rule>,
  settings: RuleSettings,
  definition?: Plan['definition'],
): boolean {
  const rule = known.get(id);
  return rule !== undefined && severityOf(rule, settings, definition) === 'off';
}
