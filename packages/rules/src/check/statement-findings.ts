import type { RelatedPlace, Statement } from '@stplan/model';
import { type FindingDraft, type RuleContext, reports, type StatementRule } from '../rule/index.ts';
import { dependentText } from '../wording/statement-title.ts';
import { termPlaces } from '../wording/term-places.ts';

/** The statements that rules report, each with the statements whose break it explains. */
export type ReportedStatement = {
  readonly rule: StatementRule;
  readonly statement: Statement;
  readonly dependents: readonly Statement[];
};

/**
 * Finds the rule of every broken statement and gives one finding a cause: a statement that depends on one
 * that is reported is listed there. One whose cause is not reported, as its rule is off, speaks for itself,
 * so that switching a rule off hides no other break.
 */
export function reportedStatements(
  statements: readonly Statement[],
  rules: readonly StatementRule[],
): ReportedStatement[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const ruleOf = new Map<Statement, StatementRule>();
  for (const statement of statements) {
    const rule = rules.find((candidate) => reports(candidate, statement));
    if (rule !== undefined) ruleOf.set(statement, rule);
  }
  const causeOf = (statement: Statement): Statement | undefined => {
    const seen = new Set([statement]);
    let cause = statement;
    let reported: Statement | undefined;
    for (let next = byId.get(cause.dependsOn ?? ''); next && !seen.has(next); next = byId.get(next.dependsOn ?? '')) {
      seen.add(next);
      cause = next;
      if (ruleOf.has(cause)) reported = cause;
    }
    return reported;
  };
  const dependents = new Map<Statement, Statement[]>();
  const own: Statement[] = [];
  for (const statement of ruleOf.keys()) {
    const cause = causeOf(statement);
    if (cause === undefined || causeOf(cause) === statement) own.push(statement);
    else dependents.set(cause, [...(dependents.get(cause) ?? []), statement]);
  }
  return own.map((statement) => ({
    rule: ruleOf.get(statement) as StatementRule,
    statement,
    dependents: dependents.get(statement) ?? [],
  }));
}

/** The finding of a reported statement: its figures and what depends on it as related places. */
export function statementFinding(
  { rule, statement, dependents }: ReportedStatement,
  context: RuleContext,
): FindingDraft {
  const related: RelatedPlace[] = [
    ...termPlaces(statement),
    ...dependents.map((dependent) => ({ message: dependentText(dependent), span: dependent.span })),
  ];
  return {
    message: rule.message(statement, context),
    help: rule.help(statement, context),
    span: statement.span,
    related,
    statement,
  };
}
