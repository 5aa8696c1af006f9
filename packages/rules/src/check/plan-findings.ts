import type { Finding, IdentityName, Statement, Verdict } from '@stplan/model';
import { keepEvidence } from '../fix/kept-evidence.ts';
import { type FindingDraft, type Rule, type RuleContext, reports, type StatementRule } from '../rule/index.ts';
import { type Attempt, attempt, ruleFault } from './rule-fault.ts';
import { dependentPlaces, reportedStatements, statementFinding } from './statement-findings.ts';
import { type Stopwatch, untimed } from './stopwatch.ts';

/** Nearly all statements hold, and no rule asks for those: the others, in their order. */
function statementsAsked(statements: readonly Statement[], rules: readonly StatementRule[]): readonly Statement[] {
  const verdicts = new Map<IdentityName, Set<Verdict>>();
  for (const rule of rules) {
    for (const identity of rule.identities) {
      const known = verdicts.get(identity);
      verdicts.set(identity, new Set([...(known ?? []), ...rule.verdicts]));
    }
  }
  return statements.filter(({ identity, verdict }) => verdicts.get(identity)?.has(verdict) === true);
}

/** All findings of some rules on one plan, before settings and acceptances. Rules that are off are not among them. */
export function planFindings(context: RuleContext, rules: readonly Rule[], timed: Stopwatch = untimed): Finding[] {
  const ofStatements = rules.filter((rule) => rule.over === 'statements');
  const drafts = rules
    .filter((rule) => rule.over === 'plan')
    .map((rule) => ({ rule, tried: attempt(() => timed(rule.id, () => rule.check(context))) }));
  const explained = new Set(
    drafts.flatMap(({ tried }) => ('value' in tried ? tried.value : []).flatMap(({ explains }) => explains ?? [])),
  );
  return [
    ...drafts.flatMap(({ rule, tried }) => findingsOr(rule, tried, context, ofStatements)),
    ...findingsOfStatementRules(ofStatements, context, timed, explained),
  ];
}

function findingsOfStatementRules(
  rules: readonly StatementRule[],
  context: RuleContext,
  timed: Stopwatch,
  explained: ReadonlySet<Statement>,
): Finding[] {
  const faults: Finding[] = [];
  const asked = statementsAsked(context.statements, rules);
  const sound = rules.filter((rule) => {
    const tried = attempt(() => timed(rule.id, () => asked.some((statement) => reports(rule, statement, context))));
    if ('fault' in tried) faults.push(ruleFault(rule, tried.fault, context.plan));
    return 'value' in tried;
  });
  const drafts = new Map<StatementRule, Attempt<FindingDraft[]>>();
  for (const reported of reportedStatements(context, sound, asked, explained)) {
    const before = drafts.get(reported.rule) ?? { value: [] };
    if ('fault' in before) continue;
    const tried = attempt(() => timed(reported.rule.id, () => statementFinding(reported, context)));
    if ('value' in tried) before.value.push(tried.value);
    drafts.set(reported.rule, 'fault' in tried ? tried : before);
  }
  return [...faults, ...[...drafts].flatMap(([rule, tried]) => findingsOr(rule, tried, context))];
}

function findingsOr(
  rule: Rule,
  tried: Attempt<readonly FindingDraft[]>,
  context: RuleContext,
  ofStatements: readonly StatementRule[] = [],
): Finding[] {
  return 'fault' in tried
    ? [ruleFault(rule, tried.fault, context.plan)]
    : tried.value.map((draft) => finished(rule, withExplained(draft, ofStatements, context), context));
}

/** A finding with what follows from it: where that shows, and the rules that would have told it. */
function withExplained(
  draft: FindingDraft,
  rules: readonly StatementRule[],
  context: RuleContext,
): Omit<FindingDraft, 'explains'> {
  const { explains, ...own } = draft;
  if (explains === undefined || explains.length === 0) return own;
  const asked = rules.filter((rule) => explains.some((statement) => reports(rule, statement, context)));
  return {
    ...own,
    related: [...(own.related ?? []), ...dependentPlaces(explains)],
    ...(asked.length === 0 ? {} : { leadsTo: asked.map(({ id }) => id) }),
  };
}

function finished(rule: Rule, draft: Omit<FindingDraft, 'explains'>, { plan, texts }: RuleContext): Finding {
  return {
    rule: rule.id,
    message: draft.message,
    help: draft.help,
    span: draft.span,
    related: draft.related ?? [],
    fixes: (draft.fixes ?? []).map((fix) => keepEvidence(fix, texts)),
    statement: draft.statement,
    ...(draft.laterYears === undefined ? {} : { laterYears: draft.laterYears }),
    ...(draft.leadsTo === undefined ? {} : { leadsTo: draft.leadsTo }),
    plan: plan.name,
  };
}
