import type { ElementKind } from './element-kind.ts';
import type { Stated } from './figure.ts';
import type { SourceSpan } from './source-span.ts';

/** What every element has. Elements without a name of their own (position, sign-off, expectation) carry their subject's or ''. */
export type ElementBase<K extends ElementKind> = {
  readonly kind: K;
  readonly name: string;
  readonly title: string | undefined;
  /** The doc comment, without its slashes. */
  readonly doc: string | undefined;
  readonly span: SourceSpan;
  /** The name, or the keyword where there is none. */
  readonly nameSpan: SourceSpan;
  /** `text` statements: Markdown of the author, untrusted. */
  readonly texts: readonly Stated<string>[];
};
