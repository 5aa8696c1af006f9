/** How rules can be listed. */
export const RULE_LIST_FORMATS = ['text', 'json'] as const;

/** The options of `stplan rules`. */
export type RulesOptions = {
  readonly format: (typeof RULE_LIST_FORMATS)[number];
  readonly area?: string;
  readonly severity?: string;
  readonly group?: string;
  readonly settings?: string;
};
