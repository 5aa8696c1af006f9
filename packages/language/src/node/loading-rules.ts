import type { LanguageRuleTable } from '../language-rule.ts';

/** What loading files can find: the rule's id, how much it weighs, and what is wrong in one line. */
export const LOADING_RULES = {
  'language/unreadable-file': { severity: 'error', structural: true, title: 'A file or folder cannot be read' },
  'language/large-file': { severity: 'error', structural: true, title: 'A file is larger than any plan' },
  'language/not-text': { severity: 'error', structural: true, title: 'A file is not text' },
  'language/other-encoding': { severity: 'warning', title: 'A text is not in UTF-8' },
} as const satisfies LanguageRuleTable;

/** The id of a rule that loading reports. */
export type LoadingRuleId = keyof typeof LOADING_RULES;
