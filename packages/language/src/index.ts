export { CONVERSION_RULES, type ConversionRuleId } from './convert/conversion-rules.ts';
export { readFragment, readText } from './convert/read-fragment.ts';
export { isRepeatable } from './convert/statements/repeatable.ts';
export type { NextToken, RulePath } from './expect/continuation.ts';
export { type Expected, expectedAt } from './expect/expected-at.ts';
export { kindsOf } from './expect/kinds-of.ts';
export { isWord, wordsOf } from './expect/words-of.ts';
export { type NameFilter, type NamePatterns, nameFilter } from './files/name-filter.ts';
export type { LanguageRule, LanguageRuleTable } from './language-rule.ts';
export { isPlanName, planName } from './names/plan-name.ts';
export { quotedText } from './names/quoted-text.ts';
export type { MustDo, NewFootprint, NewOrganisation, NewPlan } from './new-plan/new-plan.ts';
export { newPlanFiles } from './new-plan/new-plan-files.ts';
export { ORGANISATION_KINDS } from './new-plan/part-in-trade.ts';
export { LOADING_RULES, type LoadingRuleId } from './node/loading-rules.ts';
export { lazilyParsed } from './parse/lazily-parsed.ts';
export { parsePlan } from './parse/parse-plan.ts';
export type { ParsedFile, PlanComment, PlanToken, SyntaxProblem } from './parse/parsed-file.ts';
export { SYNTAX_RULES, type SyntaxRuleId } from './parse/syntax-rules.ts';
export { createPlanReader, type PlanReader } from './pieces/plan-reader.ts';
export { type FormatEdit, formatEdits } from './print/format-edits.ts';
export { formatPlan } from './print/format-plan.ts';
export { type AssemblyOptions, assemble } from './workspace/assemble.ts';
export { bodyRegister } from './workspace/body-register.ts';
export {
  type LateLibrary,
  type LateLibrarySource,
  lateLibrary,
  type NationalLibrary,
} from './workspace/late-library.ts';
export { NAME_RULES, type NameRuleId } from './workspace/name-rules.ts';
export { standingLibrary } from './workspace/replaced-libraries.ts';
