import type { SourceSpan } from './plan/source-span.ts';
import type { Statement } from './statement.ts';

/**
 * Another place that a finding speaks of, with what stands there. A brief one only says what the finding also leads
 * to, so its words and place are enough and its line need not be shown.
 */
export type RelatedPlace = { readonly message: string; readonly span: SourceSpan; readonly brief?: true };

/** A change of text. */
export type TextEdit = { readonly span: SourceSpan; readonly text: string };

/** A way out that can be applied; a safe one never changes what the plan means. */
export type Fix = { readonly title: string; readonly safe: boolean; readonly edits: readonly TextEdit[] };

/** What is wrong, where, and what to do about it. The severity belongs to the rule and the settings. */
export type Finding = {
  /** The rule's id: `finance/bridge`. */
  readonly rule: string;
  /** What and why, in one or two sentences of the reader's trade, with the numbers. */
  readonly message: string;
  /** What to do. */
  readonly help: string | undefined;
  readonly span: SourceSpan;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** The statement that the finding reports, where there is one. */
  readonly statement: Statement | undefined;
  /** The same break in later years, where the finding speaks of them too. */
  readonly laterYears?: readonly Statement[];
  /** The rules of the breaks that follow from it, which are no findings of their own: it is as grave as the gravest. */
  readonly leadsTo?: readonly string[];
  /** The plan it belongs to; undefined for a file outside any plan. */
  readonly plan: string | undefined;
};
