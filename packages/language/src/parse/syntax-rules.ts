import type { LanguageRuleTable } from '../language-rule.ts';

/** What reading the words of a file can find. Structural: while it stands, a part of the plan is not read. */
export const SYNTAX_RULES = {
  'language/syntax': {
    severity: 'error',
    structural: true,
    title: 'A statement is not written as the language has it',
  },
  'language/unfinished': { severity: 'error', structural: true, title: 'A statement is not finished' },
  'language/unknown-word': { severity: 'error', structural: true, title: 'A word is not one of the language' },
  'language/unknown-character': {
    severity: 'error',
    structural: true,
    title: 'A character stands where the language has none',
  },
  'language/keyword-capital': { severity: 'error', structural: true, title: 'A keyword begins with a capital letter' },
  'language/name-format': { severity: 'error', structural: true, title: 'A name holds what names do not have' },
  'language/number-format': { severity: 'error', structural: true, title: 'A figure is not written as a figure' },
  'language/period-format': { severity: 'error', structural: true, title: 'A period is not written as a period' },
  'language/spreadsheet': { severity: 'error', structural: true, title: 'A cell of a spreadsheet was pasted as it is' },
  'language/row-without-word': {
    severity: 'error',
    structural: true,
    title: 'A row does not begin with what it states',
  },
  'language/missing-quotes': { severity: 'error', structural: true, title: 'A text stands without quotation marks' },
  'language/unclosed-text': {
    severity: 'error',
    structural: true,
    title: 'A text is opened by quotation marks and not closed',
  },
  'language/unclosed-comment': { severity: 'error', structural: true, title: 'A comment is opened and not closed' },
  'language/missing-brace': { severity: 'error', structural: true, title: 'A brace is missing' },
  'language/surplus-brace': { severity: 'error', structural: true, title: 'A closing brace closes nothing' },
  'language/too-deep': { severity: 'error', structural: true, title: 'Brackets or operators are nested too deep' },
  'language/parted-formula': {
    severity: 'error',
    title: 'An operator and its operands stand on different lines',
  },
  'language/late-header': {
    severity: 'error',
    structural: true,
    title: 'A file says in the middle which plan it belongs to',
  },
  'language/many-mistakes': {
    severity: 'error',
    structural: true,
    title: 'A file holds more mistakes than are worth listing',
  },
} as const satisfies LanguageRuleTable;

/** The id of one of these rules. */
export type SyntaxRuleId = keyof typeof SYNTAX_RULES;
