import type { RelatedPlace, Statement } from '@stplan/model';
import { type FindingDraft, type RuleContext, reports, type StatementRule } from '../rule/index.ts';
import { statementPart } from '../wording/statement-part.ts';
import { alikeText, dependentText } from '../wording/statement-title.ts';
import { termPlaces } from '../wording/term-places.ts';
import { yearsText } from '../wording/years-text.ts';

/** The statements that rules report. */
export type ReportedStatement = {
  readonly rule: StatementRule;
  readonly statement: Statement;
  /** The same break in later years, where the rule takes years together. */
  readonly alike: readonly Statement[];
  /** The statements whose break this one explains. */
  readonly dependents: readonly Statement[];
  /** The rules that would report those, each once. */
  readonly leadsTo: readonly string[];
};

/**
 * Finds the rule of every broken statement and gives one finding a cause: a statement that depends on one
 * that is reported is listed there. One whose cause is not reported, as its rule is off, speaks for itself,
 * so that switching a rule off hides no other break. `statements`: those of the plan that some rule asks for;
 * `explained`: those that another finding speaks of already, with all that depends on them.
 */
export function reportedStatements(
  context: RuleContext,
  rules: readonly StatementRule[],
  statements: readonly Statement[] = context.statements,
  explained: ReadonlySet<Statement> = new Set(),
): ReportedStatement[] {
  const ruleOf = new Map<Statement, StatementRule>();
  for (const statement of statements) {
    if (explained.size > 0 && followsFrom(explained, statement, context.statements)) continue;
    const rule = rules.find((candidate) => reports(candidate, statement, context));
    if (rule !== undefined) ruleOf.set(statement, rule);
  }
  const causes = new Map<string, Statement[]>();
  const dependents = new Map<Statement, Statement[]>();
  for (const [statement, rule] of ruleOf) {
    const cause = causeOf(statement, context.statements, ruleOf);
    const group = groupOf(statement, rule);
    const follows = cause !== undefined && causeOf(cause, context.statements, ruleOf) !== statement;
    // A later year of its own cause is told together with it, as any later year is.
    if (follows && group !== groupOf(cause, ruleOf.get(cause) ?? rule)) add(dependents, cause, statement);
    else add(causes, group, statement);
  }
  return [...causes.values()].map(([statement, ...alike]) => {
    const following = [statement as Statement, ...alike].flatMap((one) => dependents.get(one) ?? []);
    return {
      rule: ruleOf.get(statement as Statement) as StatementRule,
      statement: statement as Statement,
      alike,
      dependents: following,
      leadsTo: [...new Set(following.flatMap((one) => ruleOf.get(one)?.id ?? []))],
    };
  });
}

/** Statements that are one finding: the years of one break where the rule takes them together. */
function groupOf(statement: Statement, rule: StatementRule): string {
  return rule.together
    ? `${rule.id} ${statement.identity} ${statement.subject} ${statementPart(statement)}`
    : statement.id;
}

/** Whether a statement, or what it depends on, is explained by another finding. */
function followsFrom(explained: ReadonlySet<Statement>, statement: Statement, all: readonly Statement[]): boolean {
  const seen = new Set<Statement>();
  for (let next: Statement | undefined = statement; next !== undefined && !seen.has(next); ) {
    if (explained.has(next)) return true;
    seen.add(next);
    next = byId(all, next.dependsOn);
  }
  return false;
}

/** The furthest statement that explains another and is itself reported. */
function causeOf(
  statement: Statement,
  statements: readonly Statement[],
  reported: ReadonlyMap<Statement, StatementRule>,
): Statement | undefined {
  const seen = new Set([statement]);
  let found: Statement | undefined;
  let next = byId(statements, statement.dependsOn);
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    if (reported.has(next)) found = next;
    next = byId(statements, next.dependsOn);
  }
  return found;
}

const indexes = new WeakMap<readonly Statement[], ReadonlyMap<string, Statement>>();

function byId(statements: readonly Statement[], id: string | undefined): Statement | undefined {
  if (id === undefined) return undefined;
  const index = indexes.get(statements) ?? new Map(statements.map((statement) => [statement.id, statement]));
  indexes.set(statements, index);
  return index.get(id);
}

function add<K>(lists: Map<K, Statement[]>, key: K, statement: Statement): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [statement]);
  else list.push(statement);
}

/** The finding of a reported statement: its figures and what depends on it as related places. */
export function statementFinding(reported: ReportedStatement, context: RuleContext): FindingDraft {
  const { rule, statement, alike, dependents, leadsTo } = reported;
  const related: RelatedPlace[] = [
    ...termPlaces(statement),
    ...alike.map((other) => ({ message: alikeText(statement, other), span: other.span, brief: true as const })),
    ...dependentPlaces(dependents),
  ];
  return {
    message: withYears(rule.message(statement, context), alike, statement.reason),
    help: rule.help(statement, context),
    fixes: rule.fixes([statement, ...alike], context),
    span: statement.span,
    related,
    statement,
    ...(alike.length === 0 ? {} : { laterYears: alike }),
    ...(leadsTo.length === 0 ? {} : { leadsTo }),
  };
}

/** Where the statements stand that follow from a finding, those that differ in their year alone together. */
export function dependentPlaces(dependents: readonly Statement[]): readonly RelatedPlace[] {
  return byTitle(dependents).map((years) => ({ message: dependentText(years), span: years[0].span, brief: true }));
}

/** Statements that differ in their year alone, together. */
function byTitle(statements: readonly Statement[]): readonly (readonly [Statement, ...Statement[]])[] {
  const groups = new Map<string, [Statement, ...Statement[]]>();
  for (const statement of statements) {
    const group = groups.get(statement.title);
    if (group === undefined) groups.set(statement.title, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
}

/** A message that goes on with the later years, before what else there is to know. */
function withYears(message: string, alike: readonly Statement[], reason: string | undefined): string {
  if (alike.length === 0) return message;
  const [tail] = [`; ${reason}.`, '.'].filter((end) => message.endsWith(end));
  return `${message.slice(0, message.length - (tail?.length ?? 0))}${yearsText(alike)}${tail ?? ''}`;
}
