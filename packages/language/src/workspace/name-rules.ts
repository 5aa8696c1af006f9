import type { LanguageRuleTable } from '../language-rule.ts';

/** What putting the files together can find: the rule's id, how much it weighs, and what is wrong in one line. */
export const NAME_RULES = {
  'language/duplicate-plan': { severity: 'error', structural: true, title: 'Two plans or libraries have one name' },
  'language/missing-plan': {
    severity: 'error',
    structural: true,
    title: 'A file is part of a plan that no file defines',
  },
  'language/duplicate-name': { severity: 'error', title: 'Two elements of one kind have one name' },
  'language/unknown-name': { severity: 'error', title: 'A name stands for nothing' },
  'language/ambiguous-name': { severity: 'error', title: 'A name stands for several elements' },
  'language/wrong-kind': {
    severity: 'error',
    title: 'A name stands for an element of another kind than its place wants',
  },
  'language/missing-scope': {
    severity: 'warning',
    title: 'The position of a place or footprint does not say which sectors it counts',
  },
  'language/unused-element': { severity: 'info', title: 'An element that only serves others is never used' },
} as const satisfies LanguageRuleTable;

/** The id of a rule that putting files together reports. */
export type NameRuleId = keyof typeof NAME_RULES;
