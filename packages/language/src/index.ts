export { CONVERSION_RULES, type ConversionRuleId } from './convert/conversion-rules.ts';
export { readFragment } from './convert/read-fragment.ts';
export type { LanguageRule, LanguageRuleTable } from './language-rule.ts';
export { LOADING_RULES, type LoadingRuleId } from './node/loading-rules.ts';
export { parsePlan } from './parse/parse-plan.ts';
export type { ParsedFile, PlanComment, PlanToken, SyntaxProblem } from './parse/parsed-file.ts';
export { NAME_RULES, type NameRuleId } from './workspace/name-rules.ts';
