import type { ElementKind } from './element-kind.ts';
import type { SourceSpan } from './source-span.ts';

/**
 * A name that stands for an element, as written. The plan's own prefix is already taken off (`Devon.RDE` in
 * plan Devon is `RDE`), so within a plan equal names mean the same element of a kind.
 */
export type Ref<K extends ElementKind = ElementKind> = {
  readonly name: string;
  /** The kinds of element that may stand here, in order of preference. */
  readonly kinds: readonly K[];
  readonly span: SourceSpan;
};

/** A footnote-like mention of a source: `[Stp2016 "p. 12"]`. */
export type Citation = {
  readonly source: Ref<'source'>;
  readonly locator: string | undefined;
  readonly span: SourceSpan;
};
