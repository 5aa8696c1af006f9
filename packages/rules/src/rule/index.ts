export { AREAS, type Area, type AreaName, areaOf } from './area.ts';
export { planRule } from './plan-rule.ts';
export { readingRule } from './reading-rule.ts';
export type { FindingDraft, PlanRule, ReadingRule, Rule, RuleFacts, Severity, StatementRule } from './rule.ts';
export type { RuleContext } from './rule-context.ts';
export type { DocumentedRule, ExampleFile, RuleDocs } from './rule-docs.ts';
export { reports, type StatementRuleParts, statementRule } from './statement-rule.ts';
