import type { Rule } from './rule.ts';

/** A file of an example plan. */
export type ExampleFile = { readonly file: string; readonly text: string };

/** What a rule's `docs.md` says, section by section, in Markdown. */
export type RuleDocs = {
  readonly why: string;
  readonly how: string;
  /** Instead of examples, where no text of a plan brings the finding about. */
  readonly when: string | undefined;
  /** A plan that gives the finding where its `//~` says. */
  readonly bad: readonly ExampleFile[];
  /** A plan like it that does not. */
  readonly good: readonly ExampleFile[];
  /** What else there is to know: when the rule stays silent, what it counts. */
  readonly notes: string | undefined;
  /** Where the rule comes from in NHS practice. */
  readonly source: string;
};

/** A rule with its documentation. */
export type DocumentedRule = { readonly rule: Rule; readonly docs: RuleDocs };
