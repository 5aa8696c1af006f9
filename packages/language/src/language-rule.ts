/** What the language states of a rule whose findings come from reading text: enough to list and to document it. */
export type LanguageRule = {
  readonly severity: 'error' | 'warning' | 'info';
  /** What is wrong, in one line without a full stop. */
  readonly title: string;
  /** Without it a part of the plan is not read, so the finding cannot be accepted. */
  readonly structural?: true;
};

/** Rules by their id. */
export type LanguageRuleTable = Readonly<Record<`language/${string}`, LanguageRule>>;
